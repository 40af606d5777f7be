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
