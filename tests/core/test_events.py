"""The event streams of the Interactions family: typed as they come, and whatever goes wrong told for what it is."""

from __future__ import annotations

import json
import traceback
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemkit import errors, interactions
from gemkit._core import failures
from gemkit._core.endpoints.interactions import create, create_stream, get_stream
from gemkit._core.steps import Emit, Read, Send
from gemkit.retries import NO_RETRIES

from .script import KEY, answer, make_settings, play, refusal

GO = answer(200)
"""The head of a stream."""
DONE = b"data: [DONE]\n\n"
THE_ID = "v1_ChdBQUE"

CREATED = {
    "event_type": "interaction.created",
    "interaction": {"id": THE_ID, "status": "in_progress", "model": "gemini-x"},
    "event_id": "e0",
}
START = {"event_type": "step.start", "index": 0, "step": {"type": "model_output"}, "event_id": "e1"}
DELTA = {"event_type": "step.delta", "index": 0, "delta": {"type": "text", "text": "Grüße\u2028"}, "event_id": "e2"}
STOP = {"event_type": "step.stop", "index": 0, "event_id": "e3"}
COMPLETED = {
    "event_type": "interaction.completed",
    "interaction": {"id": THE_ID, "status": "completed", "usage": {"total_tokens": 3}},
    "event_id": "e4",
}
ALL = [CREATED, START, DELTA, STOP, COMPLETED]
TYPES = [
    interactions.InteractionCreatedEvent,
    interactions.StepStart,
    interactions.StepDelta,
    interactions.StepStop,
    interactions.InteractionCompletedEvent,
]


def event(content: Any) -> bytes:
    """An event as the service writes it, with a line that names it."""
    name = f"event: {content['event_type']}\n" if "event_type" in content else ""
    return f"{name}data: {json.dumps(content, ensure_ascii=False)}\n\n".encode()


def stream(*facts: Any, **options: Any) -> Any:
    return play(create_stream(make_settings(**options), model="gemini-x", input="hi"), *facts)


def resume(*facts: Any, last_event_id: str | None = None) -> Any:
    return play(get_stream(make_settings(), THE_ID, last_event_id=last_event_id), *facts)


# Events ---------------------------------------------------------------------------------------------------------------


def test_events_are_handed_on_as_they_come() -> None:
    played = stream(GO, *map(event, ALL), DONE, b"")
    [request] = played.requests
    assert (request.method, request.url) == ("POST", f"{make_settings().url}/interactions")
    assert json.loads(request.body) == {"model": "gemini-x", "input": "hi", "stream": True}
    assert [type(step) for step in played.steps] == [Send, *[Read, Emit] * 5, Read, Read]
    assert [type(item) for item in played.items] == TYPES
    assert [item.to_dict() for item in played.items] == ALL
    assert played.items[2].delta == interactions.TextDelta(text="Grüße\u2028")
    assert played.items[4].interaction.status == interactions.InteractionStatus.COMPLETED
    assert played.error is None


WIRE = b"".join(map(event, ALL)) + DONE


@given(st.lists(st.integers(1, len(WIRE) - 1), unique=True).map(sorted))
def test_chunks_may_be_cut_anywhere(cuts: list[int]) -> None:
    pieces = [WIRE[a:b] for a, b in zip([0, *cuts], [*cuts, len(WIRE)], strict=True)]
    played = stream(GO, *pieces, b"")
    assert [item.to_dict() for item in played.result or played.items] == ALL


def test_every_byte_may_come_alone() -> None:
    wire = WIRE.replace(b"\n", b"\r\n")
    assert [item.to_dict() for item in stream(GO, *(wire[i : i + 1] for i in range(len(wire))), b"").items] == ALL


@pytest.mark.parametrize("noise", [b": keep-alive\n\n", DONE, b"data:[DONE]\n\n", b"event: ping\n\n", b"data:\n\n"])
def test_what_says_nothing_is_passed_over(noise: bytes) -> None:
    played = stream(GO, noise, event(CREATED), noise, event(COMPLETED), noise, b"")
    assert [item.to_dict() for item in played.result or played.items] == [CREATED, COMPLETED]


@pytest.mark.parametrize("end", [b"", b"data: [DONE]"], ids=["no end marker", "half an end marker"])
def test_the_end_needs_no_marker(end: bytes) -> None:
    facts = [fact for fact in (event(CREATED), event(COMPLETED), end) if fact]
    assert stream(GO, *facts, b"").error is None


def test_the_older_name_of_the_end_is_an_end_too() -> None:
    played = stream(GO, event(COMPLETED | {"event_type": "interaction.complete"}), b"")
    assert played.error is None
    assert type(played.items[0]) is interactions.UnknownInteractionSSEEvent


def test_events_of_tomorrow_pass() -> None:
    new = {"event_type": "interaction.dreamt", "dream": {"of": ["sheep", None]}, "event_id": "e9"}
    odd = [{"event_type": "step.delta", "index": 0, "delta": {"type": "smell", "of": "rain"}}, {"event_type": None}, {}]
    played = stream(GO, event(new), *map(event, odd), event(COMPLETED), b"")
    first, delta, *rest, _ = played.result or played.items
    assert type(first) is interactions.UnknownInteractionSSEEvent
    assert first.event_type == "interaction.dreamt"
    assert type(delta.delta) is interactions.UnknownStepDeltaData
    assert [item.to_dict() for item in (first, delta, *rest)] == [new, *odd]


def test_an_event_that_merely_mentions_an_error_is_none() -> None:
    new = {"event_type": "step.failed", "error": {"code": "not_found", "message": "one of many"}}
    played = stream(GO, event(new), event(COMPLETED), b"")
    assert played.items[0].to_dict() == new
    assert played.error is None


def test_a_new_status_is_an_event() -> None:
    update = {
        "event_type": "interaction.status_update",
        "interaction_id": THE_ID,
        "status": "requires_continuation",
        "continuation_token": "t",
        "event_id": "e7",
    }
    played = stream(GO, event(update), event(update | {"status": "dreaming"}), event(COMPLETED), b"")
    first, second, _ = played.result or played.items
    assert type(first) is type(second) is interactions.InteractionStatusUpdate
    assert first.status is interactions.InteractionStatus.REQUIRES_CONTINUATION
    assert second.status == "dreaming"
    assert (first.interaction_id, first.continuation_token) == (THE_ID, "t")


def test_the_head_of_a_stream_is_tried_again() -> None:
    refused = errors.APIConnectionError("refused")
    refused.may_have_arrived = False
    played = stream(refusal(503), refused, GO, event(COMPLETED), b"")
    assert played.waits == [0.25, 0.5]
    assert len(played.items) == 1


def test_but_not_when_the_interaction_may_have_begun() -> None:
    played = stream(errors.APIConnectionError("reset"))
    assert len(played.requests) == 1
    assert isinstance(played.error, errors.APIConnectionError)


# What the service refuses ---------------------------------------------------------------------------------------------

CODES = {
    "invalid_request": (400, errors.BadRequestError),
    "failed_precondition": (400, errors.BadRequestError),
    "parameter_unknown": (400, errors.BadRequestError),
    "authentication": (401, errors.AuthenticationError),
    "payment_required": (402, errors.ClientError),
    "permission_denied": (403, errors.PermissionDeniedError),
    "not_found": (404, errors.NotFoundError),
    "model_not_found": (404, errors.NotFoundError),
    "already_exists": (409, errors.ConflictError),
    "aborted": (409, errors.ConflictError),
    "out_of_range": (416, errors.ClientError),
    "rate_limit_exceeded": (429, errors.RateLimitError),
    "quota_exceeded": (429, errors.RateLimitError),
    "too_many_requests": (429, errors.RateLimitError),
    "cancelled": (499, errors.ClientError),
    "api_error": (500, errors.InternalServerError),
    "unimplemented": (501, errors.ServerError),
    "service_unavailable": (503, errors.ServiceUnavailableError),
    "deadline_exceeded": (504, errors.DeadlineExceededError),
}


def test_no_code_is_left_out_here() -> None:
    assert CODES.keys() == failures._BY_NAME.keys()


def told(error: Any) -> tuple[Any, ...]:
    return type(error), error.code, error.status, error.message, str(error)


@pytest.mark.parametrize("name", CODES)
def test_an_error_event_is_the_error_it_would_be_outside(name: str) -> None:
    code, expected = CODES[name]
    envelope = {"code": name, "message": "no\nway"}
    inside = stream(GO, event(CREATED), event({"event_type": "error", "error": envelope, "event_id": "e1"}))
    outside = stream(answer(code, {"error": envelope}), retry=NO_RETRIES)
    words = (expected, code, name, "no\nway", f"{code} {name}: no way")
    assert told(inside.error) == told(outside.error) == words
    assert [type(item) for item in inside.items] == [interactions.InteractionCreatedEvent]


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(event({"error": {"code": "service_unavailable", "message": "m"}}), id="no type"),
        pytest.param(b'{\n "error": {"code": "service_unavailable", "message": "m"}\n}\n\n', id="bare"),
        pytest.param(event({"event_type": "error", "error": {"code": 503, "message": "m"}}), id="number"),
        pytest.param(event({"event_type": "error", "error": {"status": "UNAVAILABLE", "message": "m"}}), id="status"),
    ],
)
@pytest.mark.parametrize("last", [CREATED, COMPLETED], ids=["before the end", "after the end"])
def test_an_error_may_have_other_forms(data: bytes, last: Any) -> None:
    error = stream(GO, event(last), data).error
    assert isinstance(error, errors.ServiceUnavailableError)
    assert (error.code, error.message) == (503, "m")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        pytest.param({"error": {"code": "dreamt", "message": "m"}}, "dreamt: m", id="code of tomorrow"),
        pytest.param({"error": {"message": "m"}}, "m", id="no code"),
        pytest.param({"error": "m"}, "m", id="text"),
        pytest.param({"error": {}}, '{"event_type":"error","error":{}}', id="empty"),
        pytest.param({"error": None}, '{"event_type":"error","error":null}', id="null"),
        pytest.param({}, '{"event_type":"error"}', id="nothing"),
    ],
)
def test_an_error_event_is_an_error_whatever_it_says(content: dict[str, Any], words: str) -> None:
    error = stream(GO, event({"event_type": "error", **content})).error
    assert type(error) is errors.APIError
    assert str(error) == words


def test_an_http_error_is_an_error_of_the_whole() -> None:
    body = {"error": {"code": "too_many_requests", "message": "slow down"}}
    refused = answer(429, body, {"retry-after": "7"})
    error: Any = play(create(make_settings(retry=NO_RETRIES), model="gemini-x", input="hi"), refused).error
    assert told(error) == (
        errors.RateLimitError,
        429,
        "too_many_requests",
        "slow down",
        "429 too_many_requests: slow down",
    )
    assert error.retry_after == 7
    assert error.body == json.dumps(body).encode()


def test_and_is_tried_again_where_that_may_help() -> None:
    refused = answer(429, {"error": {"code": "too_many_requests", "message": "slow down"}})
    played = play(create(make_settings(), model="gemini-x", input="hi"), refused, answer(200, {"id": THE_ID}))
    assert played.result.id == THE_ID
    assert len(played.requests) == 2


def show(error: BaseException | None) -> str:
    """All that a log or a debugger may get to see of an error and its causes."""
    shown = ""
    while error is not None:
        shown += "".join(traceback.format_exception(error, chain=False)) + repr(error) + repr(vars(error))
        error = error.__cause__ or error.__context__
    return shown


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(
            [event({"event_type": "error", "error": {"code": "authentication", "message": f"bad key {KEY}"}})],
            id="error",
        ),
        pytest.param([event({"event_type": "error", "key": KEY})], id="elsewhere in it"),
        pytest.param(
            [event({"event_type": "error", "error": {"message": f"bad key {KEY}"}})[:-4], b""], id="half an error"
        ),
        pytest.param([event({"event_type": "error", "error": {"message": f"bad {KEY}"}})[:-4], b"\n\n"], id="garbled"),
        pytest.param([event({"event_type": "error", "error": KEY})[:-3] + b"\xff}\n\n"], id="not UTF-8"),
        pytest.param([b"data: [" + b" " * (failures.KEPT - 9) + KEY.encode() + b"\n\n"], id="where it is cut"),
    ],
)
def test_a_key_in_an_error_event_never_shows(data: list[bytes]) -> None:
    error = stream(GO, event(CREATED), *data).error
    assert isinstance(error, errors.GemkitError)
    assert KEY[:8] not in show(error)


# Streams that break off -----------------------------------------------------------------------------------------------

RESET = errors.APIConnectionError("reset")


@pytest.mark.parametrize(
    ("facts", "kind"),
    [
        pytest.param([b""], errors.StreamInterruptedError, id="end"),
        pytest.param([DONE, b""], errors.StreamInterruptedError, id="end marker"),
        pytest.param([event(DELTA)[:-9], b""], errors.StreamDecodingError, id="half an event"),
        pytest.param([b"data: {nonsense}\n\n"], errors.StreamDecodingError, id="garbled"),
        pytest.param([b"data: {\xff}\n\n"], errors.StreamDecodingError, id="not UTF-8"),
        pytest.param([b"data: 5\n\n"], errors.StreamDecodingError, id="no object"),
        pytest.param([b'data: ["a"]\n\n'], errors.StreamDecodingError, id="list"),
        pytest.param([b"data: null\n\n"], errors.StreamDecodingError, id="null"),
        pytest.param([b"data: <html>\n\n"], errors.StreamDecodingError, id="HTML"),
        pytest.param([b"data: " + b"[" * 100_000 + b"\n\n"], errors.StreamDecodingError, id="too deep"),
        pytest.param([RESET], errors.StreamInterruptedError, id="reset"),
        pytest.param([errors.APITimeoutError("silence")], errors.StreamTimeoutError, id="silence"),
    ],
)
def test_a_stream_that_breaks_off_says_how_to_go_on(facts: list[Any], kind: type[Exception]) -> None:
    played = stream(GO, event(CREATED), event(START), *facts)
    error: Any = played.error
    assert type(error) is kind
    assert len(str(error).splitlines()) == 1
    [note] = error.__notes__
    assert note.endswith(f": client.interactions.get({THE_ID!r}, stream=True, last_event_id='e1')")
    assert [type(item) for item in played.items] == TYPES[:2]
    assert len(played.requests) == 1  # never sent again


def test_a_broken_stream_names_its_cause() -> None:
    assert stream(GO, event(CREATED), RESET).error.__cause__ is RESET


def test_what_the_errors_say() -> None:
    said = {
        "end": stream(GO, event(CREATED), b"").error,
        "reset": stream(GO, event(CREATED), RESET).error,
        "silence": stream(GO, event(CREATED), errors.APITimeoutError("silence")).error,
        "no event": stream(GO, event(CREATED), b"data: {nonsense}\n\n").error,
    }
    assert {name: str(error) for name, error in said.items()} == {
        "end": "The stream ended before the interaction did.",
        "reset": "The connection broke in mid-stream: reset",
        "silence": "The connection broke in mid-stream: silence",
        "no event": (
            "The stream broke off or was garbled: an event is not what was expected: "
            "Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"
        ),
    }
    assert said["no event"].body == b"{nonsense}"
    assert isinstance(said["no event"].__cause__, errors.DecodingError)
    assert said["end"].__notes__ == [
        (
            "If the interaction is stored, this goes on with it: "
            f"client.interactions.get({THE_ID!r}, stream=True, last_event_id='e0')"
        )
    ]


def test_an_event_that_is_none_is_kept_up_to_a_bound_without_the_key() -> None:
    size = failures.KEPT
    error = stream(GO, b"data: " + KEY.encode() + b"x" * size + b"\n\n").error
    assert isinstance(error, errors.StreamDecodingError)
    assert error.body == (b"<hidden>" + b"x" * size)[:size]


def test_a_key_that_is_refused_in_mid_stream_is_said_to_come_from_somewhere() -> None:
    error = stream(GO, event({"event_type": "error", "error": {"code": "authentication", "message": "m"}})).error
    assert isinstance(error, errors.AuthenticationError)
    assert error.__notes__ == ["The key came from GEMINI_API_KEY."]


def test_a_status_is_no_end() -> None:
    update = {"event_type": "interaction.status_update", "interaction_id": THE_ID, "status": "completed"}
    assert isinstance(stream(GO, event(update), b"").error, errors.StreamInterruptedError)


UPDATE = {"event_type": "interaction.status_update", "interaction_id": THE_ID, "status": "in_progress"}


@pytest.mark.parametrize(
    ("seen", "call"),
    [
        pytest.param([], None, id="nothing seen"),
        pytest.param([START], None, id="no id"),
        pytest.param([CREATED], f"get({THE_ID!r}, stream=True, last_event_id='e0')", id="created"),
        pytest.param([UPDATE], f"get({THE_ID!r}, stream=True)", id="status"),
        pytest.param([CREATED, DELTA, {"event_type": "x"}], f"get({THE_ID!r}, stream=True, last_event_id='e2')", id="no event id"),
        pytest.param([CREATED, {"event_type": "x", "interaction": "?", "event_id": ""}], f"get({THE_ID!r}, stream=True, last_event_id='e0')", id="odd"),
    ],
)  # fmt: skip
def test_the_way_on_is_told_as_far_as_it_is_known(seen: list[Any], call: str | None) -> None:
    error: Any = stream(GO, *map(event, seen), b"").error
    notes = getattr(error, "__notes__", [])
    assert [note.partition("client.interactions.")[2] for note in notes] == ([call] if call else [])


@pytest.mark.parametrize(
    ("given", "seen", "call"),
    [
        pytest.param(None, [], f"get({THE_ID!r}, stream=True)", id="nothing seen"),
        pytest.param("e1", [], f"get({THE_ID!r}, stream=True, last_event_id='e1')", id="nothing new"),
        pytest.param("e1", [DELTA], f"get({THE_ID!r}, stream=True, last_event_id='e2')", id="one more"),
    ],
)
def test_whoever_went_on_once_can_go_on_again(given: str | None, seen: list[Any], call: str) -> None:
    """Such a stream need not name its interaction again."""
    error: Any = resume(GO, *map(event, seen), b"", last_event_id=given).error
    [note] = error.__notes__
    assert note.endswith(f"client.interactions.{call}")


def test_a_stored_interaction_is_streamed_from_an_event_on() -> None:
    played = resume(GO, event(STOP), event(COMPLETED), b"", last_event_id="e 2&")
    [request] = played.requests
    assert (request.method, request.body) == ("GET", None)
    assert request.url == f"{make_settings().url}/interactions/{THE_ID}?last_event_id=e+2%26&stream=true"
    assert [type(item) for item in played.result or played.items] == TYPES[3:]


# Requests -------------------------------------------------------------------------------------------------------------


def send(**arguments: Any) -> Any:
    played = play(create(make_settings(), **arguments), answer(200, {"id": THE_ID}))
    assert type(played.result) is interactions.Interaction
    return json.loads(played.requests[0].body)


def test_a_request_may_be_made_of_dicts_or_of_objects() -> None:
    wire = {
        "model": "gemini-x",
        "input": [{"type": "user_input", "content": [{"type": "text", "text": "hi"}]}],
        "tools": [{"type": "function", "name": "f", "parameters": {"type": "object"}}, {"type": "google_search"}],
        "generation_config": {"temperature": 0.5, "tool_choice": "auto"},
        "store": False,
    }
    assert send(**wire) == wire
    made: dict[str, Any] = {
        "model": interactions.InteractionModel("gemini-x"),
        "input": [interactions.UserInputStep(content=[interactions.TextContent(text="hi")])],
        "tools": [interactions.Function(name="f", parameters={"type": "object"}), interactions.GoogleSearch()],
        "generation_config": interactions.GenerationConfig(temperature=0.5, tool_choice="auto"),
        "store": False,
    }
    assert send(**made) == wire


def test_an_agent_takes_what_agents_take() -> None:
    config = {"type": "deep-research", "thinking_summaries": "auto"}
    body = {"agent": "deep-research-preview", "input": "hi", "agent_config": config, "background": True}
    assert send(**body) == body


@pytest.mark.parametrize("flow", [create, create_stream], ids=["whole", "stream"])
@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"inputs": "hi"}, r"interactions\.create\(\) got an unexpected keyword argument 'inputs'"),
        ({"input": [{"type": "text", "texts": "hi"}]}, r"input\[0\] has no 'texts'; did you mean 'text'"),
        ({"generation_config": {"temprature": 1}}, "generation_config has no 'temprature'; did you mean 'temperature'"),
        ({"tools": {"type": "google_search"}}, "tools must be a list"),
        ({"agent": "a"}, "interactions.create takes 'agent' or 'model', not both"),
        ({"agent_config": {"type": "dynamic"}}, "interactions.create takes 'agent_config' only together with 'agent'"),
    ],
    ids=["argument", "field", "deeper field", "no list", "model and agent", "config of an agent"],
)
def test_what_a_request_does_not_have_is_refused_before_it_is_sent(
    flow: Any, arguments: dict[str, Any], words: str
) -> None:
    played = play(flow(make_settings(), **{"model": "gemini-x", "input": "hi", **arguments}))
    assert played.steps == []
    assert type(played.error) is TypeError
    with pytest.raises(TypeError, match=words):
        raise played.error


def test_an_agent_has_no_settings_of_models() -> None:
    played = play(create(make_settings(), agent="a", input="hi", generation_config={"temperature": 1}))
    assert played.steps == []
    assert str(played.error) == "interactions.create takes 'agent' or 'generation_config', not both"
