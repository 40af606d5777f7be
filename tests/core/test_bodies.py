"""Bodies of requests: what is large is encoded as it is sent, and what is sent is the same."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gemkit._core.bodies import SLICE, Body, InBase64, write_body
from gemkit._core.endpoints import write_http
from gemkit._core.flows.generation import generate_content
from gemkit._core.json import dumps
from gemkit.types import Blob, Content, FunctionCall, GenerateContentRequest, Part
from gemkit_raw.types import LARGE, Base64, dump_apart

from .script import answer, make_settings, play

LARGE_ONE = bytes(range(256)) * (LARGE // 256 + 1)


def ask(*parts: Any) -> GenerateContentRequest:
    return GenerateContentRequest(contents=[Content(role="user", parts=list(parts))])


def image(data: Any) -> Part:
    return Part(inline_data=Blob(mime_type="image/png", data=data))


def write(model: Any) -> bytes:
    """The whole body of a large request, which is checked to be one."""
    body = write_body(model, {})
    assert isinstance(body, Body)
    return bytes(body)


@given(st.integers(-4, 4), st.integers(1, 2))
def test_base64_by_slices_is_that_of_all(more: int, slices: int) -> None:
    data = b"\xfb\xef\xbe" * (SLICE * slices // 3) + bytes(more) if more >= 0 else bytes(SLICE * slices + more)
    encoded = InBase64(data)
    text = b"".join(encoded)
    assert len(encoded) == len(text)
    assert text.decode() == json.loads(dumps(Blob(data=data).to_dict()))["data"]


PARTS = st.lists(
    st.builds(lambda text: Part(text=text), st.text(st.characters(codec="utf-8")))
    | st.sampled_from([image(LARGE_ONE), image(LARGE_ONE + b"x"), image(LARGE_ONE[:-256]), image(b"small")])
    | st.builds(
        lambda args: Part(function_call=FunctionCall(name="f", args=args)), st.dictionaries(st.text(), st.text())
    ),
    max_size=5,
)


@given(PARTS, st.dictionaries(st.text(), st.text(), max_size=2))
@example([image(LARGE_ONE), Part(text="(a fragment)"), Part(text='"(a fragment)*"')], {})
@example([Part(text="\ud83d"), image(LARGE_ONE), Part(text="ü"), image(LARGE_ONE)], {})
@example([image(LARGE_ONE)], {"contents": "mine"})
def test_what_is_sent_does_not_depend_on_how(parts: list[Part], extra: dict[str, str]) -> None:
    model = ask(*parts)
    body = write_body(model, extra)
    assert bytes(body) == dumps({**model.to_dict(), **extra})
    assert len(body) == len(bytes(body))
    assert list(body) == list(body), "it can be sent again"


def test_a_large_body_holds_the_callers_bytes_and_not_their_base64() -> None:
    body = write_body(ask(image(LARGE_ONE * 20), Part(text="hi")), {})
    assert isinstance(body, Body)
    assert max(map(len, body)) <= SLICE * 4 // 3
    pieces = list(body)
    assert pieces[0] == b'{"contents":[{"parts":[{"inlineData":{"mimeType":"image/png","data":"'
    assert pieces[-1] == b'"}},{"text":"hi"}],"role":"user"}]}'


@pytest.mark.parametrize(
    "data",
    [LARGE_ONE[: LARGE - 1], bytearray(LARGE_ONE), json.loads(dumps(Blob(data=LARGE_ONE).to_dict()))["data"]],
    ids=["small", "mutable", "text"],
)
def test_anything_else_is_encoded_at_once(data: Any) -> None:
    assert isinstance(write_body(ask(image(data)), {}), bytes)


def test_base64_as_it_was_received_is_sent_as_it_was_received() -> None:
    text = "-_8" * (LARGE // 3 * 2)
    part = Part.from_dict({"inlineData": {"data": text}})
    assert part.inline_data is not None
    assert len(part.inline_data.data or b"") > LARGE
    assert isinstance(part.inline_data._data, Base64)
    assert json.loads(write_body(ask(part), {}))["contents"][0]["parts"][0]["inlineData"]["data"] == text  # pyright: ignore[reportArgumentType]


def test_large_bytes_are_put_aside_where_that_is_asked_for_only() -> None:
    part = image(LARGE_ONE)
    assert dump_apart(part, len) == {"inlineData": {"mimeType": "image/png", "data": len(LARGE_ONE)}}
    assert isinstance(part.to_dict()["inlineData"]["data"], str)


def test_a_failure_leaves_nothing_behind() -> None:
    def fail(_: bytes) -> str:
        raise LookupError

    with pytest.raises(LookupError):
        dump_apart(image(LARGE_ONE), fail)
    assert isinstance(image(LARGE_ONE).to_dict()["inlineData"]["data"], str)


def test_whoever_asks_for_a_body_gets_bytes() -> None:
    flow = generate_content(make_settings(), model="m", contents=[image(LARGE_ONE), "hi"])
    played = play(flow, answer(200, {}))
    [request] = played.requests
    assert isinstance(request.content, Body)
    assert isinstance(request.body, bytes)
    assert json.loads(request.body)["contents"][0]["parts"][1] == {"text": "hi"}
    small = write_http(make_settings(), "POST", "https://example.test/", query={}, body={"a": 1})
    assert small.content == small.body == b'{"a":1}'
