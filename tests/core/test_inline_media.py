"""Images and sound in answers: decoded at once where they are large, and the same to the letter."""

from __future__ import annotations

import json
from base64 import b64encode
from typing import Any

import pytest

from gemkit._core.endpoints import open_endpoint
from gemkit._core.flows import generation
from gemkit._core.inline_media import read_media
from gemkit._core.steps import Emit
from gemkit.errors import DecodingError
from gemkit_raw.models import GenerateContentResponse

from .script import answer, make_settings, play

IMAGE = bytes(range(256)) * 1000
TEXT = b64encode(IMAGE).decode()


def inline(data: Any = TEXT, **more: Any) -> dict[str, Any]:
    return {"inlineData": {"mimeType": "image/png", "data": data}, **more}


def write(*parts: Any, **more: Any) -> dict[str, Any]:
    candidate = {"content": {"parts": list(parts), "role": "model"}, "finishReason": "STOP"}
    return {"candidates": [candidate], "modelVersion": "gemini-x", **more}


def read(content: Any) -> GenerateContentResponse | None:
    return read_media(GenerateContentResponse.from_dict, json.dumps(content, indent=2).encode())


def generate(content: Any) -> GenerateContentResponse:
    flow = generation.generate_content(make_settings(), model="gemini-x", contents="hi")
    return play(flow, answer(200, content)).result


def stream(content: Any) -> list[GenerateContentResponse]:
    flow = generation.generate_content_stream(make_settings(), model="gemini-x", contents="hi")
    event = b"data: %b\r\n\r\n" % json.dumps(content).encode()
    return [step.item for step in play(flow, answer(200), event, b"").steps if isinstance(step, Emit)]


def list_data(response: Any) -> list[bytes | None]:
    return [part.inline_data.data for part in response.parts if part.inline_data]


def test_large_data_is_decoded_and_what_stood_there_is_given_back() -> None:
    content = write(
        {"text": "ü"}, inline(thoughtSignature="c2ln"), inline(b64encode(IMAGE[:-1]).decode()), new={"x": None}
    )
    response = read(content)
    assert response is not None
    assert list_data(response) == [IMAGE, IMAGE[:-1]]
    assert response.to_dict() == content
    assert response == GenerateContentResponse.from_dict(content)
    assert generate(content) == response
    [streamed] = stream(content)
    assert streamed.to_dict() == content


def test_it_is_not_decoded_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gemkit_raw.types._b64decode", None)
    for response in (generate(write(inline())), *stream(write(inline()))):
        assert list_data(response) == [IMAGE]


ELSEWHERE = [
    pytest.param(write({"functionCall": {"name": "f", "args": {"data": TEXT}}}), id="in arguments"),
    pytest.param(write(inline(), {"functionCall": {"name": "f", "args": {"data": TEXT}}}), id="in arguments, too"),
    pytest.param(write(inline(), 5), id="beside what is no part"),
    pytest.param(write(inline(), inlineData={"data": TEXT}), id="in a field of its own"),
    pytest.param({"candidates": [{"finishReason": "STOP"}], "data": TEXT}, id="without content"),
    pytest.param({"candidates": [{"content": {"role": "model"}}], "data": TEXT}, id="without parts"),
    pytest.param({"promptFeedback": {"blockReason": "SAFETY"}, "data": TEXT}, id="without candidates"),
]


@pytest.mark.parametrize("content", ELSEWHERE)
def test_elsewhere_it_stays_text(content: Any) -> None:
    assert read(content) is None
    assert repr(generate(content)) == repr(GenerateContentResponse.from_dict(content))
    assert generate(content).to_dict() == content


@pytest.mark.parametrize(
    "data", [TEXT[:-1], TEXT.replace("/", "_"), "ü" + TEXT, TEXT[:-3] + "9=="], ids=["cut", "URL-safe", "more", "bits"]
)
def test_what_is_read_in_another_way_is_decoded_when_somebody_asks(data: str) -> None:
    assert read(write(inline(data))) is None
    assert generate(write(inline(data))).to_dict() == write(inline(data))


def test_an_answer_that_is_none_is_an_error_as_ever() -> None:
    endpoint = open_endpoint("models.models_generate_content")
    body = json.dumps([write(inline())]).encode()
    assert read_media(endpoint.parse, body) is None
    with pytest.raises(DecodingError, match="list"):
        generate([write(inline())])


def test_a_stream_may_have_several_answers_in_an_event_as_ever() -> None:
    assert [list_data(response) for response in stream([write(inline()), write({"text": "x"})])] == [[IMAGE], []]
