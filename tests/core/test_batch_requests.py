"""The rows of a batch: what users give, as requests that can be sent."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import pydantic
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemkit import errors, types
from gemkit._core.batch_requests import BLOCK, Given, Lines, Uploaded, compose_row, read_source
from gemkit._core.flows import batches
from gemkit._core.json import dumps
from gemkit._core.steps import Invoke, Job, Open, Outcome, Piece, Pull, Source
from gemkit_raw import models

from .script import answer, make_settings, perform, play

MODEL = "gemini-2.5-flash"
STARTED = answer(body={"name": "batches/new", "metadata": {"state": "BATCH_STATE_PENDING"}})


def user(text: str) -> dict[str, Any]:
    return {"role": "user", "parts": [{"text": text}]}


def send(src: Any, make: Any = batches.create, **options: Any) -> list[dict[str, Any]]:
    """The rows of a batch that is sent as a list."""
    played = play(make(make_settings(), model=MODEL, src=src, **options), STARTED)
    return read_rows(played.result and played.requests[0].body)


def read_rows(body: bytes) -> list[dict[str, Any]]:
    from gemkit._core.json import loads

    return loads(body)["batch"]["inputConfig"]["requests"]["requests"]


def refuse(kind: type[Exception], text: str, src: Any, make: Any = batches.create, **options: Any) -> None:
    """It is refused before anything is sent."""
    played = play(make(make_settings(), model=MODEL, src=src, **options))
    with pytest.raises(kind, match=text):
        _ = played.result


HELLO = {"request": {"contents": [user("Hello")]}, "metadata": {"key": "request-1"}}


class GenAiRequest(pydantic.BaseModel):
    """As google-genai's InlinedRequest."""

    model_config = pydantic.ConfigDict(title="InlinedRequest")
    model: str | None = None
    contents: Any = None
    metadata: dict[str, str] | None = None
    config: Any = None


GenAiRequest.__name__ = "InlinedRequest"


@pytest.mark.parametrize(
    "row",
    [
        "Hello",
        {"contents": "Hello"},
        {"contents": [{"parts": [{"text": "Hello"}], "role": "user"}]},
        {"content": user("Hello")},
        types.Part(text="Hello"),
        types.Content(role="user", parts=[types.Part(text="Hello")]),
        user("Hello"),
        {"text": "Hello"},
        ["Hello"],
        {"request": {"contents": [user("Hello")]}},
        types.InlinedRequest(contents="Hello"),
        types.InlinedRequest(request={"contents": [user("Hello")]}),
        models.InlinedRequest(request=types.GenerateContentRequest(contents=[types.Content.from_dict(user("Hello"))])),
        models.BatchJsonlInputLine.from_dict({"request": {"contents": [user("Hello")]}}),
        types.GenerateContentRequest(contents=[types.Content.from_dict(user("Hello"))]),
        GenAiRequest(contents="Hello"),
    ],
)
def test_a_row_is_whatever_a_prompt_may_be(row: Any) -> None:
    assert send([row]) == [HELLO]


@pytest.mark.parametrize(
    ("row", "key", "metadata"),
    [
        ({"contents": "a", "key": "mine"}, "mine", {}),
        ({"contents": "a", "key": 7}, "7", {}),
        ({"contents": "a", "metadata": {"key": "mine"}}, "mine", {}),
        ({"contents": "a", "key": "mine", "metadata": {"key": "mine", "page": "3"}}, "mine", {"page": "3"}),
        ({"contents": "a", "metadata": {"page": "3"}}, "request-1", {"page": "3"}),
        (types.InlinedRequest(contents="a", key="mine"), "mine", {}),
        (models.BatchJsonlInputLine.from_dict({"key": "mine", "request": {"contents": [user("a")]}}), "mine", {}),
        (
            models.InlinedRequest.from_dict({"request": {"contents": [user("a")]}, "metadata": {"key": "m", "n": 1}}),
            "m",
            {"n": 1},
        ),
        (GenAiRequest(contents="a", metadata={"key": "mine"}), "mine", {}),
    ],
)
def test_p24_keys_and_metadata_are_kept(row: Any, key: str, metadata: Any) -> None:
    assert [sent["metadata"] for sent in send([row])] == [{**metadata, "key": key}]


def test_rows_without_a_key_are_numbered_by_their_place() -> None:
    assert [row["metadata"]["key"] for row in send(["a", {"contents": "b", "key": "x"}, "c"])] == [
        "request-1",
        "x",
        "request-3",
    ]


def test_a_dict_has_its_own_keys() -> None:
    rows = send({"x": "a", "y": {"contents": "b"}, 3: {"contents": "c", "key": 3}})
    assert [row["metadata"]["key"] for row in rows] == ["x", "y", "3"]
    assert [row["request"]["contents"][0]["parts"][0]["text"] for row in rows] == ["a", "b", "c"]


class Person(pydantic.BaseModel):
    name: str


def find_weather(place: str) -> str:
    """Tells the weather.

    Args:
        place: Where.
    """
    raise AssertionError(place)


def test_a_row_has_all_that_a_prompt_can_have() -> None:
    config = {
        "system_instruction": "Be brief.",
        "response_schema": Person,
        "safety_settings": {"harassment": "block_none"},
        "tools": [find_weather],
        "temperature": 0.5,
    }
    [row] = send([{"contents": "a", "config": config}])
    request = row["request"]
    assert request["systemInstruction"] == {"parts": [{"text": "Be brief."}]}
    assert request["generationConfig"]["temperature"] == 0.5
    assert request["generationConfig"]["responseMimeType"] == "application/json"
    assert request["safetySettings"] == [{"category": "HARM_CATEGORY_HARASSMENT", "threshold": "BLOCK_NONE"}]
    assert request["tools"][0]["functionDeclarations"][0]["name"] == "find_weather"
    assert "model" not in request


def test_all_rows_may_share_a_config_and_each_goes_over_it() -> None:
    rows = send(
        ["a", {"contents": "b", "config": {"temperature": 1}}, {"request": {"contents": [user("c")]}}],
        request_config={"temperature": 0, "top_k": 3},
    )
    assert [row["request"].get("generationConfig") for row in rows] == [
        {"temperature": 0, "topK": 3},
        {"temperature": 1, "topK": 3},
        None,
    ]


@pytest.mark.parametrize("model", [MODEL, f"models/{MODEL}"])
def test_a_row_may_name_the_model_of_the_batch(model: str) -> None:
    assert send([{"contents": "a", "model": model}])[0]["request"]["model"] == f"models/{MODEL}"


def test_a_request_in_terms_of_the_api_is_sent_as_it_is() -> None:
    request = {"contents": [user("a")], "generation_config": {"temperature": 1, "aFieldOfTomorrow": 2}}
    assert send([{"request": request}])[0]["request"] == {
        "contents": [user("a")],
        "generationConfig": {"temperature": 1, "aFieldOfTomorrow": 2},
    }


def embed(src: Any, **options: Any) -> list[dict[str, Any]]:
    return send(src, batches.create_embeddings, **options)


CAT = {"request": {"content": {"parts": [{"text": "cat"}]}}, "metadata": {"key": "request-1"}}


@pytest.mark.parametrize(
    "src",
    [
        ["cat"],
        [{"contents": "cat"}],
        [{"content": {"parts": [{"text": "cat"}]}}],
        [{"request": {"content": {"parts": [{"text": "cat"}]}}}],
        [types.EmbedContentRequest(content=types.Content(parts=[types.Part(text="cat")]))],
        [models.InlinedEmbedContentRequest.from_dict({"request": {"content": {"parts": [{"text": "cat"}]}}})],
        {"inlined_requests": {"contents": "cat"}},
        types.EmbeddingsBatchJobSource(inlined_requests=types.EmbedContentBatch(contents=["cat"])),
        types.EmbeddingsBatchJobSource(inlined_requests=["cat"]),
    ],
)
def test_contents_to_embed_have_one_row_each(src: Any) -> None:
    assert embed(src) == [CAT]


def test_embeddings_are_made_as_their_config_says() -> None:
    rows = embed(
        ["a", {"contents": "b", "config": {"output_dimensionality": 8}}],
        request_config={"output_dimensionality": 4, "task_type": "CLUSTERING"},
    )
    assert [(row["request"]["outputDimensionality"], row["request"]["taskType"]) for row in rows] == [
        (4, "CLUSTERING"),
        (8, "CLUSTERING"),
    ]
    [row] = embed({"inlined_requests": {"contents": ["a"], "config": {"output_dimensionality": 2}}})
    assert row["request"]["outputDimensionality"] == 2


@pytest.mark.parametrize(
    ("error", "text", "row"),
    [
        (TypeError, r"src\[1\]: a request of a batch has no 'contentss'; did you mean 'contents'", {"contentss": 1, "key": "a"}),
        (TypeError, r"src\[1\]: it has either contents, .* or a request", {"key": "a"}),
        (TypeError, r"src\[1\]: it has either", {"contents": "a", "request": {}}),
        (TypeError, r"src\[1\]: it has either", {"request": {}, "config": {}}),
        (TypeError, r"src\[1\]: a request of a batch has no 'content'", {"contents": "a", "content": "b"}),
        (TypeError, r"src\[1\]: its metadata must be a dict, not list", {"contents": "a", "metadata": []}),
        (TypeError, r"src\[1\]: key is a text that is not empty, or a number: not ''", {"contents": "a", "key": ""}),
        (TypeError, r"src\[1\]: key is .* not True", {"contents": "a", "key": True}),
        (TypeError, r"src\[1\]: metadata.key is", {"contents": "a", "metadata": {"key": 1.5}}),
        (ValueError, r"src\[1\]: it has two keys, 'b' and, in its metadata, 'a'", {"contents": "a", "key": "b", "metadata": {"key": "a"}}),
        (ValueError, r"src\[1\]: its key 'request-1' is that of an earlier request", {"contents": "a", "key": "request-1"}),
        (ValueError, r"src\[1\]: contents is empty", []),
        (ValueError, r"src\[1\]: request.contents is empty", {"request": {}}),
        (TypeError, r"src\[1\]: request must be a GenerateContentRequest", {"request": 3}),
        (TypeError, r"src\[1\]: config has no 'temprature'; did you mean", {"contents": "a", "config": {"temprature": 1}}),
        (TypeError, r"src\[1\]: http_options", {"contents": "a", "config": {"http_options": {"timeout": 1}}}),
        (ValueError, r"src\[1\]: it is for gemini-x, and the batch for models/gemini-2.5-flash", {"contents": "a", "model": "gemini-x"}),
        (TypeError, r"src\[1\]: contents can't hold a int", 3),
        (ValueError, r"src\[1\]: Out of range float", {"contents": "a", "config": {"temperature": float("nan")}}),
        (TypeError, r"src\[1\]: object has no form in JSON", {"contents": "a", "metadata": {"x": object()}}),
    ],
)  # fmt: skip
def test_a_row_that_cant_be_sent_is_named_before_anything_is_sent(error: Any, text: str, row: Any) -> None:
    refuse(error, text, ["a", row])


@pytest.mark.parametrize(
    ("error", "text", "src"),
    [
        (ValueError, r"src\['x'\]: it has two keys, 'x' and 'y'", {"x": {"contents": "a", "key": "y"}}),
        (TypeError, r"src\[''\] is a text that is not empty", {"": "a"}),
        (ValueError, "its key '3' is that of an earlier", {"3": "a", 3: "b"}),
    ],
)
def test_keys_of_a_dict_are_checked(error: Any, text: str, src: Any) -> None:
    refuse(error, text, src)


def test_what_is_wrong_with_contents_to_embed_is_named_too() -> None:
    refuse(ValueError, r"src\[0\]: request.content is missing", [{"request": {}}], batches.create_embeddings)
    refuse(TypeError, "no 'taskk_type'", ["a"], batches.create_embeddings, request_config={"taskk_type": "x"})


def test_a_picture_that_is_too_large_is_named_with_its_row() -> None:
    flow = batches.create(
        make_settings(inline_limit=100),
        model=MODEL,
        src=["a", types.Part.from_bytes(data=b"x" * 101, mime_type="image/png")],
    )
    with pytest.raises(errors.ConfigurationError, match=r"src\[1\]: The prompt holds 101 bytes"):
        _ = play(flow).result


def test_a_file_that_cant_be_read_is_named_with_its_row() -> None:
    played = play(batches.create(make_settings(), model=MODEL, src=["a", Path("x.png")]), FileNotFoundError("no x.png"))
    with pytest.raises(FileNotFoundError) as caught:
        _ = played.result
    assert caught.value.__notes__ == ["It is named in src[1]."]


# Sources --------------------------------------------------------------------------------------------------------------


class GenAiSource(pydantic.BaseModel):
    file_name: str | None = None
    inlined_requests: Any = None
    gcs_uri: list[str] | None = None


GenAiSource.__name__ = "BatchJobSource"


class GenAiFile(pydantic.BaseModel):
    name: str


GenAiFile.__name__ = "File"


@pytest.mark.parametrize(
    "src",
    [
        "files/abc",
        "https://example.test/v1beta/files/abc",
        types.File(name="files/abc"),
        GenAiFile(name="files/abc"),
        {"file_name": "files/abc"},
        {"fileName": "files/abc"},
        types.BatchJobSource(file_name="files/abc"),
        types.EmbeddingsBatchJobSource(file_name="files/abc"),
        GenAiSource(file_name="files/abc"),
    ],
)
def test_a_file_that_the_service_has_is_named(src: Any) -> None:
    assert read_source(src) == (Uploaded("files/abc"), None)
    played = play(batches.create(make_settings(), model=MODEL, src=src, display_name="mine"), STARTED)
    assert played.result.name == "batches/new"
    assert played.requests[0].body == b'{"batch":{"displayName":"mine","inputConfig":{"fileName":"files/abc"}}}'


@pytest.mark.parametrize(
    "src", [GenAiSource(inlined_requests=["Hello"]), types.BatchJobSource(inlined_requests=["Hello"])]
)
def test_a_source_of_google_genai_may_hold_the_requests(src: Any) -> None:
    assert send(src) == [HELLO]


def test_a_generator_is_read_once() -> None:
    def generate() -> Iterator[str]:
        yield "Hello"

    assert send(generate()) == [HELLO]


@pytest.mark.parametrize(
    ("error", "text", "src"),
    [
        (TypeError, "src is a list of prompts .* not a int", 3),
        (TypeError, "not a bytes", b"a"),
        (TypeError, "not a BytesIO", BytesIO(b"a")),
        (TypeError, "not a StringIO", StringIO("a")),
        (TypeError, "not a NoneType", None),
        (ValueError, "not the text 'Hello'. A batch of one prompt is a list", "Hello"),
        (ValueError, "'gs://a/b' is for Vertex AI only", "gs://a/b"),
        (ValueError, "'bq://a.b.c' is for Vertex AI only", "bq://a.b.c"),
        (ValueError, "src.gcs_uri is for Vertex AI only", {"gcs_uri": ["gs://a"]}),
        (ValueError, "src.gcsUri is for Vertex AI only", {"gcsUri": ["gs://a"]}),
        (ValueError, "either file_name or inlined_requests", {"file_name": "files/a", "inlined_requests": []}),
        (ValueError, "either file_name or inlined_requests", types.BatchJobSource()),
        (TypeError, "a file is src.file_name", {"inlined_requests": "files/a"}),
        (ValueError, "src has no requests", []),
        (ValueError, "src has no requests", {}),
    ],
)
def test_a_source_that_is_none_is_refused(error: Any, text: str, src: Any) -> None:
    refuse(error, text, src)


def test_a_config_has_one_place() -> None:
    refuse(TypeError, "put it into each", "files/abc", request_config={"temperature": 1})
    shared = {"inlined_requests": {"contents": "a", "config": {"temperature": 1}}}
    refuse(TypeError, "leave out request_config", shared, request_config={})


# Iterables that are awaited -------------------------------------------------------------------------------------------


class Letters:
    """An async iterable that never waits."""

    def __init__(self, *items: Any) -> None:
        self._items = iter(items)

    def __aiter__(self) -> AsyncIterator[Any]:
        return self

    async def __anext__(self) -> Any:
        for item in self._items:
            if isinstance(item, Exception):
                raise item
            return item
        raise StopAsyncIteration


def run(job: Job) -> Outcome:
    """What comes of a job that never waits."""
    try:
        job.function(*job.args).send(None)
    except StopIteration as stop:
        return Outcome(stop.value)
    except Exception as error:  # noqa: BLE001  # it is the outcome
        return Outcome(error=error)
    raise AssertionError("it waits")


def play_awaited(*items: Any, can_await: bool = True) -> Any:
    def react(step: Any) -> Any:
        if isinstance(step, Invoke):
            return [run(step.jobs[0])]
        return STARTED if hasattr(step, "request") else can_await

    return perform(batches.create(make_settings(), model=MODEL, src=Letters(*items)), react)


def test_an_async_iterable_is_awaited_row_by_row() -> None:
    played = play_awaited("Hello", {"contents": "b", "key": "x"})
    assert [row["metadata"]["key"] for row in read_rows(played.result and played.requests[0].body)] == [
        "request-1",
        "x",
    ]


def test_an_async_iterable_may_fail() -> None:
    with pytest.raises(OSError, match="gone"):
        _ = play_awaited("a", OSError("gone")).result
    with pytest.raises(TypeError, match=r"src\[1\]: contents can't hold"):
        _ = play_awaited("a", 3).result


def test_blocking_code_cant_await() -> None:
    with pytest.raises(TypeError, match=r"client\.aio can"):
        _ = play_awaited("a", can_await=False).result


# Files on this machine ------------------------------------------------------------------------------------------------


def read_file(data: bytes, lines: Lines) -> list[Given]:
    """All rows of a file with these bytes."""

    def collect() -> Any:
        found: list[Given] = []
        while (row := (yield from lines.take())) is not None:
            found.append(row)
        return found

    def react(step: Any) -> Any:
        if isinstance(step, Open):
            return Source("x.jsonl", len(data), data[:64])
        assert isinstance(step, Pull)
        return Piece(data[step.at : step.at + step.size], "")

    return perform(collect(), react).result


def test_a_local_file_has_a_row_a_line() -> None:
    data = b'{"key": "a", "request": {"contents": []}}\r\n\n{"contents": "\xc3\xa9\\u2028"}'
    assert read_file(data, Lines("x.jsonl")) == [
        Given("line 1 of x.jsonl", {"key": "a", "request": {"contents": []}}),
        Given("line 3 of x.jsonl", {"contents": "é\u2028"}),
    ]


@given(st.dictionaries(st.text(max_size=3), st.text(max_size=9), max_size=3), st.text(max_size=9))
def test_the_size_of_a_row_is_known(metadata: dict[str, str], text: str) -> None:
    metadata.pop("key", None)
    row = compose_row("src[0]", "k", {"contents": text}, metadata)
    assert len(dumps(row.item) + b",") == row.size


@given(
    st.lists(st.text(max_size=40), max_size=20),
    st.sampled_from([b"\n", b"\r\n", b"\n\n"]),
    st.booleans(),
    st.integers(1, 50),
)
def test_a_line_is_a_line_however_it_is_read(texts: list[str], end: bytes, ended: bool, block: int) -> None:
    data = end.join(dumps({"contents": text}) for text in texts) + (end if ended else b"")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("gemkit._core.batch_requests.BLOCK", block)
        assert [row.value for row in read_file(data, Lines("x"))] == [{"contents": text} for text in texts]


@pytest.mark.parametrize("src", ["rows.jsonl", "ROWS.JSON", Path("rows.jsonl")])
def test_a_path_is_read(src: Any) -> None:
    data = b'{"contents": "Hello"}\n'
    played = play(
        batches.create(make_settings(), model=MODEL, src=src),
        Source("rows.jsonl", len(data), data),
        Piece(data, ""),
        STARTED,
    )
    assert played.steps[:2] == [Open(src), Pull(BLOCK, 0)]
    assert read_rows(played.result and played.requests[0].body) == [HELLO]


@pytest.mark.parametrize(
    ("line", "error", "text"),
    [
        (b"{", ValueError, "line 2 of x.jsonl is no JSON: "),
        (b"[]", TypeError, "line 2 of x.jsonl must be a JSON object"),
        (b'{"request": {"contents": []}}', ValueError, "line 2 of x.jsonl: request.contents is empty"),
    ],
)
def test_a_line_that_cant_be_sent_is_named(line: bytes, error: Any, text: str) -> None:
    data = b'{"contents": "a"}\n' + line
    played = play(
        batches.create(make_settings(), model=MODEL, src="x.jsonl"), Source("x", len(data), data), Piece(data, "")
    )
    with pytest.raises(error, match=text):
        _ = played.result
