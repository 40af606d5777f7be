"""What an interaction put out, in one word."""

from __future__ import annotations

from typing import Any

import pytest

from gemkit import interactions
from gemkit.interactions import Interaction


def make(*steps: dict[str, Any]) -> Interaction:
    return Interaction.from_dict({"status": "completed", "steps": list(steps)})


def output(*contents: dict[str, Any]) -> dict[str, Any]:
    return {"type": "model_output", "content": list(contents)}


def text(words: str) -> dict[str, Any]:
    return {"type": "text", "text": words}


IMAGE = {"type": "image", "mime_type": "image/png", "data": "_-8="}
SEARCH = {"type": "google_search_call", "id": "a", "arguments": {"queries": ["x"]}}
THOUGHT = {"type": "thought", "signature": "c2ln"}
INPUT = {"type": "user_input", "content": [text("question")]}
TOMORROW = {"type": "of_tomorrow", "content": [text("?")]}


@pytest.mark.parametrize(
    ("steps", "wanted"),
    [
        ((output(text("a"), text("b")),), "ab"),
        ((output(text("a")), THOUGHT, output(text("b"))), "ab"),
        ((output(text("before")), SEARCH, output(text("after"))), "after"),
        ((output(text("before"), IMAGE, text("after")),), "after"),
        ((output(text("a")), SEARCH), "a"),
        ((output(text("a")), TOMORROW, output(text("b"))), "b"),
        ((output(text("old")), INPUT, output(IMAGE)), None),
        ((output(text("old")), INPUT), None),
        ((output({"type": "text"}),), ""),
        (({"type": "model_output"},), None),
        ((), None),
    ],
    ids=[
        "two texts",
        "a thought between",
        "a search between",
        "an image between",
        "a search behind",
        "an unknown step between",
        "an image alone",
        "nothing since the input",
        "a text without text",
        "an output without content",
        "no steps",
    ],
)
def test_the_text_is_what_the_output_ends_with(steps: tuple[dict[str, Any], ...], wanted: str | None) -> None:
    assert make(*steps).output_text == wanted


def test_an_interaction_without_steps_has_put_out_nothing() -> None:
    interaction = Interaction(status="queued")
    assert interaction.output_text is interaction.output_image is interaction.output_audio is None
    assert interaction.function_calls == []


def test_the_last_image_counts() -> None:
    last = {**IMAGE, "data": "AAAA"}
    interaction = make(output(IMAGE), output(IMAGE, last), THOUGHT)
    assert isinstance(interaction.output_image, interactions.ImageContent)
    assert interaction.output_image.to_dict() == last
    assert interaction.output_video is None


def test_calls_that_have_their_results_wait_no_longer() -> None:
    def call(name: str) -> dict[str, Any]:
        return {"type": "function_call", "id": name, "name": "f", "arguments": {}}

    answered = {"type": "function_result", "call_id": "a", "result": "x"}
    assert [step.id for step in make(call("a"), answered, call("b"), call("c")).function_calls] == ["b", "c"]


@pytest.mark.parametrize(("data", "wanted"), [("_-8=", b"\xff\xef"), ("/+8", b"\xff\xef"), (b"x", b"x"), (None, None)])
def test_media_give_their_bytes(data: str | bytes | None, wanted: bytes | None) -> None:
    assert interactions.ImageContent(data=data).as_bytes() == wanted


def test_media_in_a_stream_give_their_bytes_too() -> None:
    assert interactions.AudioDelta(data="_-8").as_bytes() == b"\xff\xef"


def test_bytes_are_sent_as_base64() -> None:
    assert interactions.AudioContent(data=b"\xff\xef", mime_type="audio/wav").to_dict() == {
        "type": "audio",
        "data": "/+8=",
        "mime_type": "audio/wav",
    }
