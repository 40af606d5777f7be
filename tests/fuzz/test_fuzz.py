"""Whatever a service sends, callers get a result or one of gemkit's errors."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from gemkit._core.flows import files, generation, models, tokens
from gemkit._core.steps import Received

from ..core.script import Played, make_settings, perform
from ..drivers.wire import TONGUES, Body, Wire
from .judge import (
    ASK,
    SETTINGS,
    Answer,
    allow,
    check_answers,
    check_error,
    check_events,
    check_stream,
    check_upload,
    look_at,
)
from .profile import fuzz
from .shapes import BODIES, EVENT_STREAMS, GOOD, HEADERS, STATUSES, STREAMS, VALUES, cut
from .stored import write_answers

PLACES = st.lists(st.integers(0, 4000), max_size=4) | st.none()
ANSWERS = st.tuples(STATUSES, HEADERS, BODIES)


@fuzz(st.tuples(STREAMS, PLACES), keep=lambda example: ("stream", example[0]))
def test_streams_in_any_pieces(example: tuple[bytes, list[int] | None]) -> None:
    compare(check_stream, *example)


@fuzz(st.tuples(EVENT_STREAMS, PLACES), keep=lambda example: ("events", example[0]))
def test_event_streams_in_any_pieces(example: tuple[bytes, list[int] | None]) -> None:
    compare(check_events, *example)


def compare(check: Callable[[list[bytes]], Played], data: bytes, places: list[int] | None) -> None:
    whole = check([data] if data else [])
    pieces = check(cut(data, places))
    assert type(pieces.error) is type(whole.error)
    assert str(pieces.error) == str(whole.error)
    assert [item.to_dict() for item in pieces.items] == [item.to_dict() for item in whole.items]


@fuzz(st.lists(ANSWERS, min_size=1, max_size=3), keep=lambda example: ("answer", write_answers(example)))
def test_answers_to_a_call(example: list[Answer]) -> None:
    played = check_answers(generation.generate_content(SETTINGS, **ASK), example)
    if played.error is None:
        look_at(played.outcome)


@fuzz(st.lists(ANSWERS, min_size=1, max_size=3), keep=lambda example: ("answer", write_answers(example)))
def test_answers_to_other_calls(example: list[Answer]) -> None:
    check_answers(models.list_models(SETTINGS, limit=5), example)
    check_answers(files.get_file(SETTINGS, name="files/a"), example)
    check_answers(tokens.embed_content(SETTINGS, model="m", contents=["a", "b"]), example)
    check_answers(generation.generate_content_stream(SETTINGS, **ASK), example)


UPLOAD_URL = {"x-goog-upload-url": "https://upload.example.test/s"}
UPLOADS = st.tuples(
    st.tuples(STATUSES, HEADERS, BODIES) | st.tuples(st.just(200), HEADERS.map(lambda more: more | UPLOAD_URL), BODIES),
    st.lists(
        st.tuples(
            st.just(200) | STATUSES,
            st.tuples(HEADERS, st.sampled_from(["active", "final", "cancelled", "", "FINAL"])).map(
                lambda pair: pair[0] | {"x-goog-upload-status": pair[1]}
            ),
            BODIES,
        ),
        min_size=1,
        max_size=4,
    ),
).map(lambda pair: [pair[0], *pair[1]])


@fuzz(UPLOADS, keep=lambda example: ("upload", write_answers(example)))
def test_answers_to_an_upload(example: list[Answer]) -> None:
    check_upload(example)


@fuzz(st.tuples(STATUSES, HEADERS, BODIES, PLACES), keep=lambda example: ("answer", write_answers([example[:3]])))
def test_answers_through_the_http_client(example: tuple[int, dict[str, str], bytes, list[int] | None]) -> None:
    """With decoding of contents, and httpx's own exceptions."""
    status, headers, data, places = example
    # httpx wants bytes for what is not ASCII; a length that is wrong is the connection's business, not the transport's.
    raw = [(name.encode(), value.encode("latin-1")) for name, value in headers.items() if name != "content-length"]
    wire = Wire(None)
    client = TONGUES["blocking"].client(wire)
    for ask in (
        client.models.generate_content,
        lambda **options: list(client.models.generate_content_stream(**options)),
    ):
        wire.answers = [(status, raw, Body(*cut(data, places)))]
        try:
            result = ask(**ASK)
        except Exception as error:  # noqa: BLE001  # which one it is, is the question
            check_error(error)
        else:
            for response in result if isinstance(result, list) else [result]:
                look_at(response)


class Strange:
    """No kind of content."""


@fuzz(st.tuples(VALUES | st.binary(max_size=4) | st.builds(Strange), st.dictionaries(st.sampled_from(
    ["temperature", "system_instruction", "tools", "response_schema", "safety_settings", "thinking_config", "nonsense"]
), VALUES, max_size=2), st.sampled_from(["gemini-x", "", "../x", "a/b", "a#b", "é", None, 5, "\ud800"])))  # fmt: skip
def test_input_of_callers(example: tuple[Any, dict[str, Any], Any]) -> None:
    contents, config, model = example

    def react(step: Any) -> Any:
        assert step.request.url.startswith(SETTINGS.url)
        return Received(200, {}, GOOD.encode())

    played = perform(
        generation.generate_content(make_settings(), model=model, contents=contents, config=config),
        react,
    )
    allow(ValueError, TypeError)(played.error)
