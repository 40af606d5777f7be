"""Whatever an error answer looks like, it becomes the right exception, which travels well."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemkit import errors
from gemkit._core.failures import make_error, read_error
from gemkit._core.retrying import choose_wait
from gemkit._core.uploads import Upload
from gemkit.retries import RetryPolicy
from gemkit_raw.models import File, GenerateContentResponse

from .script import answer, refusal

CLASSES = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    418: errors.ClientError,
    429: errors.RateLimitError,
    500: errors.InternalServerError,
    502: errors.ServerError,
    503: errors.ServiceUnavailableError,
    504: errors.DeadlineExceededError,
    599: errors.ServerError,
}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
JUNK_DETAILS = st.lists(
    JSON
    | st.fixed_dictionaries(
        {"@type": st.sampled_from(["x.RetryInfo", "x.QuotaFailure", 5, None])},
        optional={"retryDelay": JSON, "violations": JSON | st.lists(JSON, max_size=2)},
    ),
    max_size=3,
)
ENVELOPES = st.fixed_dictionaries(
    {}, optional={"code": JSON, "message": JSON, "status": JSON, "details": JSON | JUNK_DETAILS}
)


@pytest.mark.parametrize("code", CLASSES)
def test_the_class_follows_the_code(code: int) -> None:
    error = read_error(refusal(code, "STATUS", "the words"))
    assert type(error) is CLASSES[code]
    assert (error.code, error.status, error.message) == (code, "STATUS", "the words")
    assert str(error) == f"{code} STATUS: the words"


@pytest.mark.parametrize("code", CLASSES)
def test_the_class_follows_the_http_status_where_there_is_no_body(code: int) -> None:
    assert type(read_error(answer(code))) is CLASSES[code]


def test_all_that_the_answer_says_is_kept() -> None:
    detail = {"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "R", "metadata": {"a": "b"}}
    received = refusal(403, "PERMISSION_DENIED", "no", [detail])._replace(headers={"x-request-id": "r1"})
    error = read_error(received)
    assert error.details == [detail]
    assert error.detail("ErrorInfo") == detail
    assert error.detail("RetryInfo") is None
    assert error.body == received.body
    assert error.headers == {"x-request-id": "r1"}
    assert error.request_id == "r1"


def test_a_body_is_kept_up_to_a_bound() -> None:
    assert len(read_error(answer(500, b"x" * 1_000_000)).body) == 64 * 1024


def test_an_invalid_key_is_an_authentication_error_that_tells_where_the_key_came_from() -> None:
    detail = {"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "API_KEY_INVALID"}
    error = read_error(refusal(400, "INVALID_ARGUMENT", "API key not valid.", [detail]), "GOOGLE_API_KEY")
    assert type(error) is errors.AuthenticationError
    assert error.code == 400
    assert "GOOGLE_API_KEY" in error.__notes__[0]


def test_the_code_inside_wins_over_http() -> None:
    """A gateway, or a stream that began with 200, may say something else outside."""
    content = {"error": {"code": 503, "message": "overloaded", "status": "UNAVAILABLE"}}
    assert type(make_error(content, answer(200))) is errors.ServiceUnavailableError


@pytest.mark.parametrize(
    "envelope",
    [
        pytest.param({"code": "503", "message": "m"}, id="code as text"),
        pytest.param({"code": "UNAVAILABLE", "message": "m"}, id="name for a code"),
        pytest.param({"status": "UNAVAILABLE", "message": "m"}, id="status only"),
    ],
)
def test_an_error_in_a_stream_gets_its_class_without_a_number_too(envelope: dict[str, Any]) -> None:
    assert type(make_error({"error": envelope}, answer(200))) is errors.ServiceUnavailableError


def test_an_error_without_any_code_in_a_stream_is_not_called_200() -> None:
    error = make_error({"error": {"message": "boom"}}, answer(200))
    assert "200" not in str(error)


@pytest.mark.parametrize(
    ("body", "message"),
    [
        pytest.param({"error": {"code": 400, "message": "plain"}}, "plain", id="object"),
        pytest.param([{"error": {"code": 400, "message": "in a list"}}], "in a list", id="array"),
        pytest.param(b"upstream connect error", "upstream connect error", id="text"),
        pytest.param(b"  \n", "Bad Request", id="blank"),
        pytest.param(b"", "Bad Request", id="empty"),
        pytest.param(b"<html><body>Oops</body></html>", "Bad Request", id="HTML"),
        pytest.param({"error": {"code": 400}}, '{"error": {"code": 400}}', id="no message"),
        pytest.param({"error": "because"}, "because", id="error as text"),
        pytest.param([], "[]", id="empty array"),
        pytest.param(b"\xff\xfe", "\ufffd\ufffd", id="not UTF-8"),
    ],
)
def test_the_message_is_the_best_there_is(body: Any, message: str) -> None:
    assert read_error(answer(400, body)).message == message


def test_html_is_known_by_its_header_too() -> None:
    received = answer(502, b"\n<!-- gateway -->", {"content-type": "text/html; charset=utf-8"})
    assert str(read_error(received)) == "502: Bad Gateway"


def test_a_status_that_has_no_name_needs_none() -> None:
    assert str(read_error(answer(599))) == "599: no explanation was given"


@given(status=st.integers(300, 599), body=JSON | st.fixed_dictionaries({"error": JSON | ENVELOPES}))
def test_json_of_any_form_becomes_an_error(status: int, body: Any) -> None:
    check(read_error(answer(status, body)))
    check(read_error(answer(status, [body])))


@given(status=st.integers(300, 599), body=st.binary() | st.text().map(str.encode))
def test_bytes_of_any_form_become_an_error(status: int, body: bytes) -> None:
    check(read_error(answer(status, body)))


@given(status=st.sampled_from([408, 429, 500, 503]), details=JUNK_DETAILS)
def test_any_error_can_be_judged_for_a_retry(status: int, details: list[Any]) -> None:
    wait = choose_wait(RetryPolicy(), 1, read_error(answer(status, {"error": {"details": details}})), 0.5)
    assert wait is None or 0 <= wait <= 60


@pytest.mark.parametrize("body", [b"[" * 100_000, b'{"error":' * 100_000], ids=["lists", "objects"])
def test_a_body_nested_too_deeply_becomes_an_error_too(body: bytes) -> None:
    check(read_error(answer(500, body)))


def check(error: errors.APIError) -> None:
    assert error.code >= 300
    assert "\n" not in str(error)
    assert pickle.loads(pickle.dumps(error)).__dict__ == error.__dict__


# Travelling -----------------------------------------------------------------------------------------------------------

RESPONSE = GenerateContentResponse.from_dict({"candidates": [{"content": {"parts": [{"text": "so far"}]}}], "x": None})
FACTS: dict[str, dict[str, Any]] = {
    "UnsupportedInVersionError": {"available_in": ("v1",)},
    "DecodingError": {"body": b"<html>"},
    "StreamInterruptedError": {"partial": RESPONSE},
    "BlockedError": {"reason": "SAFETY", "response": RESPONSE},
    "UploadFailedError": {"upload": Upload("https://example.test/u", 10, 256, 5)},
    "FileProcessingError": {
        "file": File.from_dict({"name": "files/a", "createTime": "2026-01-01T00:00:00.123456789Z"})
    },
}
API_FACTS: dict[str, Any] = {
    "code": 429,
    "status": "RESOURCE_EXHAUSTED",
    "details": [{"@type": "x.RetryInfo", "retryDelay": "5s"}],
    "headers": {"x-request-id": "r"},
    "body": b"{}",
    "attempts": 3,
}


def make(name: str) -> errors.GemkitError:
    cls = getattr(errors, name)
    error = cls("the words", **(API_FACTS if issubclass(cls, errors.APIError) else FACTS.get(name, {})))
    if isinstance(error, errors.APIConnectionError):
        error.attempts = 4
    error.add_note("a note")
    return error


def test_the_tree_in_the_docstring_is_the_tree_there_is() -> None:
    for name in errors.__all__:
        assert name in (errors.__doc__ or "")
    classes = {name for name, cls in vars(errors).items() if inspect.isclass(cls) and issubclass(cls, Exception)}
    assert classes == set(errors.__all__)


@pytest.mark.parametrize("name", errors.__all__)
@pytest.mark.parametrize(
    "travel",
    [lambda e: pickle.loads(pickle.dumps(e)), copy.copy, copy.deepcopy],
    ids=["pickle", "copy", "deepcopy"],
)
def test_errors_arrive_with_all_facts_and_notes(name: str, travel: Any) -> None:
    error = make(name)
    arrived = travel(error)
    assert type(arrived) is type(error)
    assert arrived.args == error.args
    assert str(arrived) == str(error)
    assert vars(arrived) == vars(error)
    assert arrived.__notes__ == ["a note"]


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_errors_travel_with_every_protocol(protocol: int) -> None:
    error = make("StreamInterruptedError")
    assert vars(pickle.loads(pickle.dumps(error, protocol))) == vars(error)


@pytest.mark.parametrize("name", errors.__all__)
def test_errors_are_one_line(name: str) -> None:
    error = getattr(errors, name)("first\nsecond\r\n\tthird")
    assert len(str(error).splitlines()) == 1


def test_a_very_long_message_is_cut_where_it_is_shown() -> None:
    error = read_error(refusal(400, "INVALID_ARGUMENT", "x" * 300_000))
    assert len(error.message) == 300_000
    assert len(str(error)) <= 1_000


def test_the_whole_body_is_there_for_those_who_want_more() -> None:
    received = refusal(400, "INVALID_ARGUMENT", "two\nlines")
    error = read_error(received)
    assert str(error) == "400 INVALID_ARGUMENT: two lines"
    assert json.loads(error.body)["error"]["message"] == "two\nlines"
