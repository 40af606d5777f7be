"""Embeddings and tokens."""

from __future__ import annotations

from typing import Any

import pytest

from gemkit import types

MODEL = "gemini-2.5-flash"
EMBEDDER = "gemini-embedding-001"
SMALL = {"output_dimensionality": 8}


@pytest.mark.parametrize("api_version", ["v1beta", "v1"])
async def test_embed_one(client: Any) -> None:
    result = await client.models.embed_content(model=EMBEDDER, contents="Why is the sky blue?", config=SMALL)
    (embedding,) = result.embeddings
    assert [type(value) for value in embedding.values] == [float] * 8
    assert isinstance(embedding, types.ContentEmbedding)


async def test_embed_several(client: Any, sent: Any) -> None:
    config = types.EmbedContentConfig(output_dimensionality=8, task_type="SEMANTIC_SIMILARITY")
    texts = ["The sky is blue.", "The sky is blue.", "Cookies need butter."]
    first, same, other = (await client.models.embed_content(model=EMBEDDER, contents=texts, config=config)).vectors
    assert same == pytest.approx(first, abs=1e-3)
    assert other != pytest.approx(first, abs=1e-3)
    assert [request["taskType"] for request in sent()[0]["requests"]] == ["SEMANTIC_SIMILARITY"] * 3


@pytest.mark.parametrize("api_version", ["v1beta", "v1"])
async def test_count_tokens(client: Any) -> None:
    result = await client.models.count_tokens(model=MODEL, contents="How long is this?")
    assert 0 < result.total_tokens < 20
    assert isinstance(result, types.CountTokensResponse)


async def test_count_tokens_with_instruction(client: Any) -> None:
    alone = await client.models.count_tokens(model=MODEL, contents="How long is this?")
    config = {"system_instruction": "Answer as a carpenter would."}
    instructed = await client.models.count_tokens(model=MODEL, contents="How long is this?", config=config)
    assert instructed.total_tokens > alone.total_tokens


async def test_p6_one_vector_each_from_any_model(client: Any, sent: Any) -> None:
    texts = ["The sky is blue.", "Cookies need butter.", "Boats float."]
    result = await client.models.embed_content(model="gemini-embedding-2", contents=texts, output_dimensionality=8)
    assert [len(vector) for vector in result.vectors] == [8, 8, 8]
    together = await client.models.embed_content(model="gemini-embedding-2", contents=[texts], output_dimensionality=8)
    assert len(together.vectors) == 1
    likeness = result.similarity()
    assert [row[i] for i, row in enumerate(likeness)] == [pytest.approx(1)] * 3
    assert [len(body["requests"]) for body in sent()] == [3, 1]


async def test_p13_count_tokens_of_a_whole_request(client: Any) -> None:
    def get_weather(city: str) -> str:
        """The weather in a city."""
        return city

    alone = await client.models.count_tokens(model=MODEL, contents="Rain in Rome?")
    with_tools = await client.models.count_tokens(model=MODEL, contents="Rain in Rome?", tools=[get_weather])
    with_both = await client.models.count_tokens(
        model=MODEL, contents="Rain in Rome?", tools=[get_weather], config={"system_instruction": "Be brief."}
    )
    assert alone.total_tokens < with_tools.total_tokens < with_both.total_tokens
