"""Whatever an error answer looks like, it becomes the right exception, which travels well."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemkit import errors
from gemkit._core import failures
from gemkit._core.failures import FUMBLED, STOPPED, make_error, read_error, read_status
from gemkit._core.retrying import choose_wait, may_retry
from gemkit._core.steps import Outlook
from gemkit.retries import RetryPolicy
from gemkit_raw.models import GenerateContentResponse

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
VIOLATIONS = st.fixed_dictionaries(
    {},
    optional=dict.fromkeys(
        ("quotaId", "quotaValue", "quotaDimensions", "field", "description", "url", "localizedMessage", "type"), JSON
    ),
)
JUNK_DETAILS = st.lists(
    JSON
    | st.fixed_dictionaries(
        {"@type": st.sampled_from([f"type.googleapis.com/google.rpc.{kind}" for kind in errors.KINDS]) | JSON},
        optional={"retryDelay": JSON}
        | dict.fromkeys(("violations", "fieldViolations", "links"), JSON | st.lists(JSON | VIOLATIONS, max_size=2)),
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
        pytest.param({"message": "Forbidden"}, "Forbidden", id="a gateway's own form"),
        pytest.param({"error": {"message": 5}}, '{"error": {"message": 5}}', id="message of another type"),
        pytest.param({"error": {"message": " "}}, '{"error": {"message": " "}}', id="blank message"),
        pytest.param(b"long " * 1_000, ("long " * 1_000).strip(), id="long text"),
    ],
)
def test_the_message_is_the_best_there_is(body: Any, message: str) -> None:
    assert read_error(answer(400, body)).message == message


def test_html_is_known_by_its_header_too() -> None:
    received = answer(502, b"\n<!-- gateway -->", {"content-type": "text/html; charset=utf-8"})
    assert str(read_error(received)) == "502: Bad Gateway"


@pytest.mark.parametrize("kind", ["text/html", "text/html; charset=utf-8"])
def test_a_page_is_no_message_though_it_may_be_short(kind: str) -> None:
    assert read_error(answer(503, b"oops", {"content-type": kind})).message == "Service Unavailable"
    assert read_error(answer(503, b"oops", {"content-type": "text/plain"})).message == "oops"


@pytest.mark.parametrize(
    ("status", "message"),
    [(199, "no explanation was given"), (200, "no explanation was given"), (300, "Multiple Choices")],
)
def test_a_status_speaks_where_nothing_else_does(status: int, message: str) -> None:
    assert read_error(answer(status)).message == message


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
    failure = read_error(answer(status, {"error": {"details": details}}))
    may_retry(RetryPolicy(), 1, failure)
    wait = choose_wait(RetryPolicy(), 1, failure, Outlook(0.5, None, paid=True))
    assert wait is None or 0 <= wait <= 60


@pytest.mark.parametrize("body", [b"[" * 100_000, b'{"error":' * 100_000], ids=["lists", "objects"])
def test_a_body_nested_too_deeply_becomes_an_error_too(body: bytes) -> None:
    check(read_error(answer(500, body)))


def check(error: errors.APIError) -> None:
    assert error.code >= 300
    text = str(error)
    assert len(text.splitlines()) == 1
    assert len(text) <= 600
    assert error.message.strip()
    assert all(len(note.splitlines()) == 1 for note in getattr(error, "__notes__", ()))
    assert list(error.typed_details) == error.details
    for name in TYPED:
        getattr(error, name)
    for found in error.typed_details:
        look_at(found)
    assert pickle.loads(pickle.dumps(error)).__dict__ == error.__dict__
    assert copy.deepcopy(error).__dict__ == error.__dict__


TYPED = [name for name, value in vars(errors.APIError).items() if isinstance(value, property)]


def look_at(found: Any) -> None:
    """Every attribute of a detail, and of the details in it."""
    if not isinstance(found, errors.Detail):
        return
    for name, value in vars(type(found)).items():
        if isinstance(value, errors.Reader | property):
            read = getattr(found, name)
            for inner in read if isinstance(read, tuple) else [read]:
                look_at(inner)


def test_a_very_long_message_is_cut_where_it_is_shown() -> None:
    error = read_error(refusal(400, "INVALID_ARGUMENT", "x" * 300_000))
    assert len(error.message) == 300_000
    assert len(str(error)) == 600


def test_the_whole_body_is_there_for_those_who_want_more() -> None:
    received = refusal(400, "INVALID_ARGUMENT", "two\nlines")
    error = read_error(received)
    assert str(error) == "400 INVALID_ARGUMENT: two lines"
    assert json.loads(error.body)["error"]["message"] == "two\nlines"


def test_an_error_in_a_stream_that_says_nothing_has_a_message_too() -> None:
    assert make_error({"error": {}}, answer(200)).message == "no explanation was given"


@pytest.mark.parametrize(
    "code", ["9" * 5_000, 14, "14", 99_999, True, 1e300, {"a": 1}, "٥٠٣"], ids=lambda code: ascii(code)[:20]
)
def test_a_code_that_is_no_http_status_is_not_taken_for_one(code: Any) -> None:
    error = make_error({"error": {"code": code, "status": "UNAVAILABLE", "message": "m"}}, answer(200))
    assert (type(error), error.code, error.status) == (errors.ServiceUnavailableError, 503, "UNAVAILABLE")


def test_a_number_in_quotes_is_not_called_a_status() -> None:
    assert str(make_error({"error": {"code": "503", "message": "m"}}, answer(200))) == "503: m"


@pytest.mark.parametrize("status", [301, 302, 304, 307, 308])
def test_a_redirect_is_an_error_that_says_where_it_leads(status: int) -> None:
    error = read_error(answer(status, b"", {"location": "https://login.example/portal?session=secret"}))
    assert type(error) is errors.APIError
    assert error.code == status
    (note,) = error.__notes__
    assert "https://login.example/portal;" in note
    assert "secret" not in note


def test_an_answer_below_200_keeps_its_status() -> None:
    assert str(read_error(answer(103))) == "103: Early Hints"


def test_a_page_is_named_by_its_title() -> None:
    body = b"\n<!DOCTYPE html><TITLE>Blocked by\n Acme &amp; Sons</TITLE>" + b"x" * 300_000
    error = read_error(answer(502, body, {"content-type": "text/html"}))
    assert error.message == "Bad Gateway"
    assert len(error.body) == 64 * 1024
    assert "title 'Blocked by Acme & Sons'" in error.__notes__[0]


def test_details_that_are_one_object_count() -> None:
    detail = {"@type": "x/google.rpc.RetryInfo", "retryDelay": "3s"}
    error = read_error(answer(503, {"error": {"message": "m", "details": detail}}))
    assert (error.details, error.retry_after) == ([detail], 3)


@pytest.mark.parametrize("levels", [60, 400, 900])
def test_details_nested_too_deeply_to_travel_are_left_to_the_body(levels: int) -> None:
    detail = b'{"@type": "a", "b": ' + b"[" * levels + b"]" * levels + b"}"
    error = read_error(answer(400, b'{"error": {"message": "m", "details": [{"c": 1}, ' + detail + b"]}}"))
    check(error)
    assert error.details == [{"c": 1}]
    assert detail in error.body


# Codes of the Interactions family --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "http", "cls"),
    [
        ("invalid_request", 400, errors.BadRequestError),
        ("payment_required", 402, errors.ClientError),
        ("model_not_found", 404, errors.NotFoundError),
        ("rate_limit_exceeded", 429, errors.RateLimitError),
        ("cancelled", 499, errors.ClientError),
        ("api_error", 500, errors.InternalServerError),
        ("resource_exhausted", 429, errors.RateLimitError),
    ],
)
def test_a_code_that_stands_for_an_http_status_gets_its_class(code: str, http: int, cls: type) -> None:
    error = make_error({"error": {"code": code, "message": "m"}}, answer(200))
    assert (type(error), error.code, error.status) == (cls, http, code)


@pytest.mark.parametrize(
    ("code", "advice"),
    [(code, "stopped again") for code in sorted(STOPPED)] + [(code, "another time") for code in sorted(FUMBLED)],
)
def test_a_code_that_tells_of_the_answer_is_a_plain_error_with_advice(code: str, advice: str) -> None:
    error = make_error({"error": {"code": code, "message": "m"}}, answer(200))
    assert type(error) is errors.APIError
    assert (error.code, error.status, str(error)) == (0, code, f"{code}: m")
    assert advice in error.__notes__[0]


# Notes ----------------------------------------------------------------------------------------------------------------


def quota(*violations: Any, delay: str | None = None) -> list[str]:
    """The notes of an error about quotas."""
    details: list[Any] = [{"@type": "type.googleapis.com/google.rpc.QuotaFailure", "violations": list(violations)}]
    if delay:
        details.append({"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": delay})
    return getattr(read_error(refusal(429, "RESOURCE_EXHAUSTED", "no", details)), "__notes__", [])


def test_a_daily_quota_is_named_and_not_waited_for() -> None:
    violation = {"quotaId": "GenerateRequestsPerDayPerProjectPerModel-FreeTier", "quotaValue": "50"}
    assert quota(violation, delay="45.837906927s") == [
        f"Quota {violation['quotaId']} of 50 is used up; it is a daily one, so gemkit does not wait."
    ]


def test_a_quota_of_the_minute_says_how_long() -> None:
    violation = {"quotaId": "RequestsPerMinute", "quotaValue": "15", "quotaDimensions": {"model": "gemini-2.5-pro"}}
    assert quota(violation, delay="45.837906927s") == [
        "Quota RequestsPerMinute of 15 is used up for gemini-2.5-pro.",
        "The service asks to wait 45.8 s.",
    ]


def test_a_quota_of_nothing_is_told_from_one_that_is_used_up() -> None:
    assert quota({"quotaId": "Q", "quotaValue": 0}) == ["Quota Q is 0: the project of this key has none of it."]


def test_quotas_without_a_name_and_too_many_of_them_are_not_noted() -> None:
    assert quota({"description": "?"}, "junk", None) == []
    assert len(quota(*[{"quotaId": f"q{n}"} for n in range(50)])) == 5
    assert len(quota({"quotaId": "q" * 10_000})[0]) < 300


@pytest.mark.parametrize(("header", "words"), [("3", "3 s"), ("3600", "3600 s"), ("0", None), ("nan", None)])
def test_a_wish_of_the_headers_is_noted_too(header: str, words: str | None) -> None:
    error = read_error(answer(503, b"busy", {"retry-after": header}))
    assert getattr(error, "__notes__", []) == ([f"The service asks to wait {words}."] if words else [])


def test_a_field_that_the_message_does_not_name_is_noted() -> None:
    violations = [{"field": "contents[0]", "description": "must have parts"}, {"description": "in the message"}]
    detail = {"@type": "type.googleapis.com/google.rpc.BadRequest", "fieldViolations": violations}
    error = read_error(refusal(400, "INVALID_ARGUMENT", "Wrong; in the message.", [detail]))
    assert error.__notes__ == ["contents[0]: must have parts"]


@pytest.mark.parametrize(
    ("code", "message", "advice"),
    [
        (403, "You do not have permission to access the File abc or it may not exist.", "48 hours"),
        (403, "CachedContent not found (or permission denied)", "48 hours"),
        (404, "cachedContents/abc is not there", "48 hours"),
        (404, "models/gemini-0 is not found for API version v1beta", "client.models.list()"),
    ],
)
def test_what_is_not_there_comes_with_advice(code: int, message: str, advice: str) -> None:
    (note,) = read_error(refusal(code, "", message)).__notes__
    assert advice in note


@pytest.mark.parametrize(
    ("code", "message"),
    [(403, "The caller has no permission."), (404, "Not found"), (400, "models/a File files/b"), (500, "File")],
)
def test_other_errors_have_no_notes(code: int, message: str) -> None:
    assert not hasattr(read_error(refusal(code, "", message), "GOOGLE_API_KEY"), "__notes__")


def test_a_key_that_may_not_be_used_is_named_too() -> None:
    error = read_error(refusal(403, "PERMISSION_DENIED", "Your API key was reported as leaked."), "GEMINI_API_KEY")
    assert error.__notes__ == ["The key came from GEMINI_API_KEY."]


def notes(received: Any, key_origin: str = "") -> list[str]:
    return getattr(read_error(received, key_origin), "__notes__", [])


GONE = (
    "It may be gone: uploaded files are deleted after 48 hours, caches when their time is up. "
    "Files and caches of another project can't be used either."
)
ASTRAY = "; gemkit doesn't go there. Look at base_url, and at any proxy in between."
PAGE = ", not JSON; it may come from a proxy in between. `.body` has it."
MODELS = "client.models.list() shows the models that there are for this key and API version."


@pytest.mark.parametrize(
    ("received", "expected"),
    [
        (refusal(403, "", "the File abc"), [GONE]),
        (refusal(404, "", "files/abc"), [GONE]),
        (refusal(404, "", "no such CachedContent"), [GONE]),
        (refusal(404, "", "no cachedContents/abc of models/a"), [GONE, MODELS]),
        (refusal(404, "", "Files and CachedContents"), []),
        (refusal(404, "", "models/a"), [MODELS]),
        (refusal(404, "model_not_found", "which one?"), [MODELS]),
        (refusal(400, "model_not_found", "which one?"), []),
        (
            answer(302, headers={"location": "https://evil.test/x?key=secret?b"}),
            ["The answer sends us to https://evil.test/x" + ASTRAY],
        ),
        (
            answer(300),
            ["The answer sends us to an address that is not told" + ASTRAY],
        ),
        (
            answer(502, b" <html><TITLE class=x>Bad\n&amp; \xff Gate</TITLE>"),
            ["The answer is a page with the title 'Bad & \ufffd Gate'" + PAGE],
        ),
        (answer(502, b"<p>"), ["The answer is a page" + PAGE]),
        (
            answer(200, {"error": {"code": "safety"}}),
            ["A rule stopped the answer. The same request will most likely be stopped again."],
        ),
        (
            answer(200, {"error": {"code": "no_image"}}),
            ["The model got its answer wrong. The same request may succeed another time."],
        ),
        (answer(400, {"error": {"code": "safety"}}), []),
        (answer(400, {"error": {"code": "no_image"}}), []),
        (
            refusal(503, "", "busy", [{"@type": "x/google.rpc.RetryInfo", "retryDelay": "0.1s"}]),
            ["The service asks to wait 0.1 s."],
        ),
        (refusal(503, "", "busy", [{"@type": "x/google.rpc.RetryInfo", "retryDelay": "0.09s"}]), []),
    ],
)
def test_the_words_of_the_notes(received: Any, expected: list[str]) -> None:
    assert notes(received) == expected


@pytest.mark.parametrize(
    ("received", "named"),
    [
        (refusal(401), True),
        (refusal(400, "", "no", [{"reason": "API_KEY_INVALID"}]), True),
        (refusal(403, "", "this API key"), True),
        (refusal(403, "", "this key"), False),
        (refusal(400, "", "API key"), False),
        (refusal(404, "", "API key"), False),
    ],
)
def test_where_the_key_came_from_is_said_when_it_is_to_blame(received: Any, named: bool) -> None:
    assert notes(received, "GEMINI_API_KEY") == (["The key came from GEMINI_API_KEY."] if named else [])
    assert notes(received) == []


@pytest.mark.parametrize(
    ("violation", "note"),
    [
        ({"quotaId": "Q", "quotaMetric": "M", "subject": "S"}, "Quota Q is used up."),
        ({"quotaMetric": "M", "subject": "S"}, "Quota M is used up."),
        ({"subject": "S"}, "Quota S is used up."),
        ({"quotaId": "Q", "quotaValue": 0, "quotaDimensions": {"model": "m"}}, "Quota Q is 0 for m: the project of this key has none of it."),
        ({"quotaId": "Q", "quotaDimensions": {"model": 5, "location": "x"}}, "Quota Q is used up."),
        ({"quotaId": "Q", "quotaDimensions": {"model": ""}}, "Quota Q is used up."),
    ],
)  # fmt: skip
def test_a_quota_is_named_by_what_there_is(violation: Any, note: str) -> None:
    assert quota(violation) == [note]
    assert quota({}, violation, {"quotaId": "Z"}) == [note, "Quota Z is used up."]


def test_fields_without_a_name_or_words_and_too_many_of_them() -> None:
    def note(*violations: Any) -> list[str]:
        detail = {"@type": "type.googleapis.com/google.rpc.BadRequest", "fieldViolations": list(violations)}
        return notes(refusal(400, "INVALID_ARGUMENT", "Wrong.", [detail]))

    assert note({"description": "is odd"}) == ["The request: is odd"]
    assert note({"field": "a"}, {"field": "b", "description": "is odd"}) == ["b: is odd"]
    assert note(*({"field": f"f{n}", "description": "is odd"} for n in range(9))) == [f"f{n}: is odd" for n in range(5)]


@pytest.mark.parametrize(("length", "shown"), [(200, "x" * 200), (201, "x" * 196 + " ..."), (999, "x" * 196 + " ...")])
def test_long_words_of_the_service_are_cut_in_notes(length: int, shown: str) -> None:
    detail = {"@type": "type.googleapis.com/google.rpc.BadRequest", "fieldViolations": [{"description": "x" * length}]}
    assert notes(refusal(400, "", "Wrong.", [detail])) == [f"The request: {shown}"]


# Codes ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("envelope", "code"),
    [
        ({"code": 503}, 503),
        ({"code": "503"}, 503),
        ({"code": 299, "status": "UNAVAILABLE"}, 503),
        ({"code": 600, "status": "unavailable"}, 503),
        ({"code": "not_found", "status": "UNAVAILABLE"}, 404),
        ({"code": "Not_Found"}, 404),
        ({"code": "MODEL_NOT_FOUND"}, 0),
        ({"code": [503]}, 0),
        ({"code": 503.0}, 0),
        ({"code": {"a": 1}, "status": 404}, 404),
        ({}, 0),
    ],
)
def test_the_code_of_an_error_in_mid_stream(envelope: Any, code: int) -> None:
    assert make_error({"error": envelope}, answer(200)).code == code
    assert make_error({"error": envelope}, answer(299)).code == code
    assert make_error({"error": envelope}, answer(300)).code == 300


@pytest.mark.parametrize("status", [299, 500])
@pytest.mark.parametrize(
    "first", [[], [{"error": {"message": "m"}}, {"error": {"message": "n"}}]], ids=["empty", "two"]
)
def test_an_error_may_come_in_an_array(first: list[Any], status: int) -> None:
    error = make_error(first, answer(status, first))
    assert error.message == ("m" if first else "[]")


@pytest.mark.parametrize(("levels", "kept"), [(1, 2), (2, 2), (50, 2), (51, 1), (200, 1)])
@pytest.mark.parametrize("wrap", [lambda value: [value], lambda value: {"a": value}], ids=["lists", "objects"])
def test_details_are_kept_up_to_a_depth(levels: int, kept: int, wrap: Any) -> None:
    value: Any = "x"
    for _ in range(levels - 1):
        value = wrap(value)
    error = read_error(refusal(400, "", "no", [{"deep": value}, {"flat": 1}]))
    assert len(error.details) == kept
    assert error.details[-1] == {"flat": 1}


@pytest.mark.parametrize("text", ["x" * failures.KEPT, "x" * (failures.KEPT + 1)])
def test_the_text_of_an_error_is_kept_up_to_a_bound(text: str) -> None:
    error = read_error(answer(500, text.encode()))
    assert (error.message, error.body) == (text[: failures.KEPT], text[: failures.KEPT].encode())


@pytest.mark.parametrize(
    ("cause", "kind"),
    [
        (errors.APIConnectionError("reset"), errors.StreamInterruptedError),
        (errors.APITimeoutError("silence"), errors.StreamTimeoutError),
        (errors.DecodingError("strange", body=b"x"), errors.StreamDecodingError),
    ],
)
def test_what_ends_a_stream_keeps_what_came(cause: Any, kind: type[Exception]) -> None:
    partial = GenerateContentResponse()
    error = failures.interrupt(cause, partial)
    assert type(error) is kind
    assert error.partial is partial
    assert getattr(error, "body", b"x") == b"x"
    assert str(error).endswith(f": {cause}")
    assert failures.interrupt(cause).partial is None


@pytest.mark.parametrize(
    ("code", "kind", "words"),
    [
        (1, errors.ClientError, "499 CANCELLED: no"),
        (3, errors.BadRequestError, "400 INVALID_ARGUMENT: no"),
        (4, errors.DeadlineExceededError, "504 DEADLINE_EXCEEDED: no"),
        (7, errors.PermissionDeniedError, "403 PERMISSION_DENIED: no"),
        (8, errors.RateLimitError, "429 RESOURCE_EXHAUSTED: no"),
        (16, errors.AuthenticationError, "401 UNAUTHENTICATED: no"),
        (503, errors.ServiceUnavailableError, "503: no"),
        (0, errors.APIError, "no"),
        (17, errors.APIError, "no"),
        (None, errors.APIError, "no"),
        (True, errors.APIError, "no"),
    ],
)
def test_a_status_within_an_answer_has_the_codes_of_grpc(code: Any, kind: type[Exception], words: str) -> None:
    status = {"code": code, "message": "no", "details": [{"@type": "x/y.ErrorInfo", "reason": "WHY"}]}
    error = read_status(status)
    assert (type(error), str(error)) == (kind, words)
    assert error.error_info is not None
    assert error.error_info.reason == "WHY"
    assert json.loads(error.body) == status
