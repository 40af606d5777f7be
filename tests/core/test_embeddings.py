"""Embeddings: a vector for each input, and what can be done with vectors."""

from __future__ import annotations

import json
import math
import sys
from itertools import islice
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemkit._core.flows import tokens
from gemkit.errors import DecodingError
from gemkit_raw.models import BatchEmbedContentsResponse, Content, ContentEmbedding, EmbedContentConfig, Part

from .script import answer, make_settings, play


def embed(contents: Any, *sizes: int, model: str = "gemini-embedding-2", **options: Any) -> Any:
    """The flow, with answers that number the vectors."""
    numbers = iter(range(sum(sizes)))
    facts = [
        answer(
            body={
                "embeddings": [{"values": [n]} for n in islice(numbers, size)],
                "usageMetadata": {"promptTokenCount": size},
            }
        )
        for size in sizes
    ]
    return play(tokens.embed_content(make_settings(), model=model, contents=contents, **options), *facts)


def inputs(played: Any) -> list[Any]:
    return [request["content"] for sent in played.requests for request in json.loads(sent.body)["requests"]]


def say(*texts: str) -> dict[str, Any]:
    return {"parts": [{"text": text} for text in texts]}


@pytest.mark.parametrize("model", ["gemini-embedding-001", "gemini-embedding-2", "text-embedding-004"])
@pytest.mark.parametrize(
    ("contents", "wanted"),
    [
        pytest.param("a", [say("a")], id="one text"),
        pytest.param(["a", "b", "c"], [say("a"), say("b"), say("c")], id="texts"),
        pytest.param([Part(text="a"), Part(text="b")], [say("a"), say("b")], id="Parts"),
        pytest.param(Content(parts=[Part(text="a"), Part(text="b")]), [say("a", "b")], id="a Content of several parts"),
        pytest.param([["a", "b"], "c"], [say("a", "b"), say("c")], id="a list within the list"),
        pytest.param([{"parts": ["a", "b"]}, {"text": "c"}], [say("a", "b"), say("c")], id="dicts"),
    ],
)
def test_p6_every_input_has_a_vector_whatever_the_model(contents: Any, wanted: Any, model: str) -> None:
    played = embed(contents, len(wanted), model=model)
    assert inputs(played) == wanted
    assert played.result.vectors == [[n] for n in range(len(wanted))]
    assert [item.values for item in played.result.embeddings] == played.result.vectors  # as google-genai has it


def test_p6_a_generator_will_do() -> None:
    assert inputs(embed((text for text in "ab"), 2)) == [say("a"), say("b")]


@pytest.mark.parametrize(("count", "sizes"), [(1, [1]), (100, [100]), (101, [100, 1]), (250, [100, 100, 50])])
def test_p6_many_inputs_are_sent_in_several_requests(count: int, sizes: list[int]) -> None:
    played = embed([str(n) for n in range(count)], *sizes)
    assert [len(json.loads(request.body)["requests"]) for request in played.requests] == sizes
    assert inputs(played) == [say(str(n)) for n in range(count)]
    assert played.result.vectors == [[n] for n in range(count)]
    assert played.result.usage_metadata.prompt_token_count == count


def test_no_inputs_have_no_vectors() -> None:
    played = embed([])
    assert played.requests == []
    assert played.result.vectors == []


@pytest.mark.parametrize("came", [0, 1, 3])
def test_p6_another_number_of_vectors_is_noticed(came: int) -> None:
    played = embed(["a", "b"], came)
    assert isinstance(played.error, DecodingError)
    assert str(played.error) == f"2 inputs were sent, and {came} vectors came back."


@pytest.mark.parametrize(
    ("config", "options", "wanted"),
    [
        pytest.param(None, {}, {}, id="none"),
        pytest.param({"taskType": "retrieval_query"}, {}, {"taskType": "RETRIEVAL_QUERY"}, id="camelCase, lower case"),
        pytest.param(EmbedContentConfig(title="t"), {}, {"title": "t"}, id="class"),
        pytest.param(None, {"output_dimensionality": 8}, {"outputDimensionality": 8}, id="keyword"),
        pytest.param(
            {"title": "t", "output_dimensionality": 9},
            {"output_dimensionality": 8},
            {"title": "t", "outputDimensionality": 8},
            id="keyword over config",
        ),
        pytest.param(
            {"auto_truncate": False, "title": "t"},
            {},
            {"title": "t", "embedContentConfig": {"autoTruncate": False}},
            id="what only the config has",
        ),
    ],
)
def test_options_are_sent_with_every_input(config: Any, options: Any, wanted: Any) -> None:
    played = embed(["a", "b"], 2, config=config, **options)
    for text, request in zip("ab", json.loads(played.requests[0].body)["requests"], strict=True):
        assert request == {"model": "models/gemini-embedding-2", "content": say(text), **wanted}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"config": {"task_typ": "X"}}, "config has no 'task_typ'; did you mean 'task_type'"),
        ({"temperature": 1}, "embed_content has no option 'temperature'"),
        ({"config": 5}, "config must be a EmbedContentConfig or a dict, not int"),
    ],
)
def test_an_unknown_option_is_noticed_before_anything_is_sent(arguments: Any, message: str) -> None:
    played = embed("a", **arguments)
    assert played.requests == []
    with pytest.raises(TypeError, match=message):
        _ = played.result


# Vectors --------------------------------------------------------------------------------------------------------------


def response(*vectors: Any) -> BatchEmbedContentsResponse:
    return BatchEmbedContentsResponse(embeddings=[ContentEmbedding(values=list(vector)) for vector in vectors])


def test_similarity_is_the_cosine_of_the_angle() -> None:
    made = response([1, 0], [0, 2], [3, 3], [-5, 0])
    half = math.sqrt(0.5)
    assert made.similarity() == [
        pytest.approx(row) for row in ([1, 0, half, -1], [0, 1, half, 0], [half, half, 1, -half], [-1, 0, -half, 1])
    ]


@pytest.mark.parametrize("other", [response([0, 7], [1, 0]), [(0, 7), (1, 0)], iter([[0, 7], [1, 0]])])
def test_similarity_to_other_vectors(other: Any) -> None:
    assert response([2, 0]).similarity(other) == [[0, 1]]


def test_a_vector_of_nothing_is_like_no_other() -> None:
    assert response([0, 0], [1, 0]).similarity() == [[0, 0], [0, 1]]


def test_vectors_of_different_lengths_cannot_be_compared() -> None:
    with pytest.raises(ValueError, match="vectors of 2 and 3 numbers"):
        response([1, 2]).similarity([[1, 2, 3]])


VALUES = st.floats(-1e6, 1e6).filter(lambda value: value == 0 or abs(value) > 1e-6)


@given(st.integers(1, 5).flatmap(lambda size: st.lists(st.lists(VALUES, min_size=size, max_size=size), max_size=5)))
def test_similarity_is_symmetric_and_never_more_than_one(vectors: list[list[float]]) -> None:
    made = response(*vectors).similarity()
    for i, row in enumerate(made):
        assert row[i] == pytest.approx(1 if any(vectors[i]) else 0)
        for j, value in enumerate(row):
            assert abs(value) <= 1 + 1e-9
            assert value == made[j][i]


def test_without_numpy_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "numpy", None)
    with pytest.raises(ImportError, match="pip install numpy"):
        response([1]).to_numpy()


def test_numpy_gets_the_vectors_as_the_floats_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    numpy = SimpleNamespace(float32="float32", asarray=lambda rows, dtype: (dtype, rows))
    monkeypatch.setitem(sys.modules, "numpy", numpy)  # no more of it is used
    assert response([1, 0.5], [0.25, 2]).to_numpy() == ("float32", [[1, 0.5], [0.25, 2]])
