"""Errors tell all they know, in types, on one line, and after a journey too."""

from __future__ import annotations

import copy
import inspect
import pickle
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from gemkit import errors
from gemkit._core.failures import read_error
from gemkit._core.uploads import Upload
from gemkit._drivers.http import read_head
from gemkit_raw.models import File, GenerateContentResponse

from .script import KEY, answer, make_settings, refusal

EXCEPTIONS = [name for name in errors.__all__ if issubclass(getattr(errors, name), Exception)]
DETAILS = [name for name in errors.__all__ if name not in EXCEPTIONS]
GOOGLE = "type.googleapis.com/google.rpc"


def test_the_docstring_names_every_class() -> None:
    for name in errors.__all__:
        assert name in (errors.__doc__ or "") or name in ("Detail", "Reader")
    public = {name for name, cls in vars(errors).items() if inspect.isclass(cls) and cls.__module__ == errors.__name__}
    assert public == {*errors.__all__, "Reader"}


# Details --------------------------------------------------------------------------------------------------------------


def make_error(*details: Any, code: int = 400) -> errors.APIError:
    return read_error(refusal(code, "STATUS", "the words", list(details)))


def test_error_info() -> None:
    info = make_error(
        {"@type": f"{GOOGLE}.ErrorInfo", "reason": "R", "domain": "googleapis.com", "metadata": {"service": "s"}}
    ).error_info
    assert info is not None
    assert (info.reason, info.domain, info.metadata) == ("R", "googleapis.com", {"service": "s"})


def test_retry_info() -> None:
    error = make_error({"@type": f"{GOOGLE}.RetryInfo", "retryDelay": "45.837906927s"}, code=429)
    assert error.retry_info is not None
    assert error.retry_info.retry_delay == error.retry_after == error.retry_delay == 45.837906927


def test_a_wish_that_makes_no_sense_gives_way_to_the_next() -> None:
    received = refusal(429, "", "m", [{"@type": f"{GOOGLE}.RetryInfo", "retryDelay": wish} for wish in ("soon", "7s")])
    assert read_error(received._replace(headers={"retry-after": "9"})).retry_after == 7


@pytest.mark.parametrize(
    "date", ["Mon, 01 Jan 99999999999 00:00:00 GMT", "x" * 100_000, "Mon, 01 Jan", ", , ,", "\u0661"]
)
def test_no_date_is_too_strange(date: str) -> None:
    headers = {"retry-after": date, "date": "Mon, 01 Jan 2029 00:00:00 GMT"}
    assert read_error(answer(503, b"", headers)).retry_after in (None, 1)


def test_quota_violations() -> None:
    raw = {
        "quotaId": "GenerateRequestsPerDayPerProjectPerModel-FreeTier",
        "quotaMetric": "generativelanguage.googleapis.com/generate_content_free_tier_requests",
        "quotaValue": "50",
        "futureQuotaValue": 100,
        "quotaDimensions": {"model": "gemini-2.5-pro", "location": "global"},
        "apiService": "generativelanguage.googleapis.com",
        "subject": "projects/1",
        "description": "Daily",
        "new": [1],
    }
    error = make_error({"@type": f"{GOOGLE}.QuotaFailure", "violations": [raw]}, code=429)
    assert isinstance(error, errors.RateLimitError)
    (violation,) = error.violations
    assert error.quota_violations == [violation]
    assert violation.quota_id == raw["quotaId"]
    assert violation.quota_metric == raw["quotaMetric"]
    assert (violation.quota_value, violation.future_quota_value) == (50, 100)
    assert violation.quota_dimensions == {"model": "gemini-2.5-pro", "location": "global"}
    assert (violation.api_service, violation.subject) == ("generativelanguage.googleapis.com", "projects/1")
    assert violation.description == "Daily"
    assert violation.is_daily
    assert violation == raw
    assert violation["new"] == [1]


def test_field_violations() -> None:
    raw = {
        "field": "contents[0]",
        "description": "is empty",
        "reason": "EMPTY",
        "localizedMessage": {"locale": "de", "message": "leer"},
    }
    (violation,) = make_error({"@type": f"{GOOGLE}.BadRequest", "fieldViolations": [raw]}).field_violations
    assert (violation.field, violation.description, violation.reason) == ("contents[0]", "is empty", "EMPTY")
    assert violation.localized_message is not None
    assert (violation.localized_message.locale, violation.localized_message.message) == ("de", "leer")


def test_the_other_kinds() -> None:
    error = make_error(
        {"@type": f"{GOOGLE}.Help", "links": [{"description": "Learn more", "url": "https://ai.google.dev"}]},
        {"@type": f"{GOOGLE}.LocalizedMessage", "locale": "en", "message": "Nope"},
        {"@type": f"{GOOGLE}.PreconditionFailure", "violations": [{"type": "T", "subject": "s", "description": "d"}]},
        {"@type": f"{GOOGLE}.ResourceInfo", "resourceType": "t", "resourceName": "n", "owner": "o", "description": "d"},
        {"@type": f"{GOOGLE}.DebugInfo", "stackEntries": ["a", 5, "b"], "detail": "boom"},
        {"@type": f"{GOOGLE}.RequestInfo", "requestId": "r-1", "servingData": "x"},
    )
    (link,) = error.help_links
    (condition,) = error.precondition_violations
    message, resource = error.localized_message, error.resource_info
    request, debug = error.request_info, error.debug_info
    assert message is not None
    assert resource is not None
    assert request is not None
    assert debug is not None
    assert (link.description, link.url) == ("Learn more", "https://ai.google.dev")
    assert (condition.type, condition.subject, condition.description) == ("T", "s", "d")
    assert (message.locale, message.message) == ("en", "Nope")
    assert (resource.resource_type, resource.resource_name, resource.owner) == ("t", "n", "o")
    assert resource.description == "d"
    assert (debug.stack_entries, debug.detail) == (("a", "b"), "boom")
    assert (request.request_id, request.serving_data) == ("r-1", "x")
    assert error.request_id == "r-1"


def test_a_kind_that_nobody_knows_stays_as_it_is() -> None:
    details: list[Any] = [
        {"@type": "x/y.NewInfo", "a": 1},
        {"@type": 5},
        {},
        {"@type": f"{GOOGLE}.ErrorInfo", "reason": "R"},
    ]
    error = make_error(*details)
    assert error.details == details
    assert error.typed_details == details
    assert [type(detail) for detail in error.typed_details] == [dict, dict, dict, errors.ErrorInfo]


def test_names_of_the_interactions_family_are_read_too() -> None:
    (violation,) = make_error({"@type": f"{GOOGLE}.QuotaFailure", "violations": [{"quota_id": "q"}]}).quota_violations
    assert violation.quota_id == "q"


def test_an_error_without_details_has_nothing_to_find() -> None:
    error = make_error()
    assert error.quota_violations == error.field_violations == error.help_links == error.precondition_violations == []
    assert error.error_info is error.retry_info is error.localized_message is error.request_id is None


@pytest.mark.parametrize("name", DETAILS)
@pytest.mark.parametrize("junk", [None, 5, True, "x", [], [None], {}, {"a": 1}, 1.5])
def test_values_of_another_type_are_left_to_the_mapping(name: str, junk: Any) -> None:
    cls: type[errors.Detail] = getattr(errors, name)
    fields = [field for field, value in vars(cls).items() if isinstance(value, errors.Reader)]
    detail = cls(dict.fromkeys(fields, junk))
    for field in fields:
        assert getattr(detail, field) in (None, (), {}, junk, ({},)) or isinstance(junk, int)
    assert detail == dict.fromkeys(fields, junk)


@pytest.mark.parametrize("value", ["50", 50, "5" * 5_000, "many", True, None], ids=lambda value: repr(value)[:9])
def test_a_number_is_read_from_text(value: Any) -> None:
    assert errors.QuotaViolation({"quotaValue": value}).quota_value == (50 if value in ("50", 50) else None)


def test_details_can_not_be_changed() -> None:
    with pytest.raises(AttributeError):
        errors.RetryInfo({}).retry_delay = 5  # pyright: ignore[reportAttributeAccessIssue]  # that it fails is the point


# On one line ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", EXCEPTIONS)
def test_errors_are_one_line(name: str) -> None:
    error = getattr(errors, name)("first\nsecond\r\n\tthird\u2028fourth")
    assert str(error) == "first second third fourth"


@pytest.mark.parametrize("name", EXCEPTIONS)
def test_errors_are_short_and_still_tell_the_attempts(name: str) -> None:
    error = getattr(errors, name)("x" * 5_000)
    assert len(str(error)) == 600
    if hasattr(error, "attempts"):
        error.attempts = 3
        assert len(str(error)) == 600
        assert str(error).endswith("x ... (after 3 attempts)")


def test_a_status_of_any_length_leaves_it_short() -> None:
    assert len(str(errors.APIError("m", code=400, status="S" * 5_000))) == 600


def test_control_characters_are_shown_and_not_carried_out() -> None:
    text = str(errors.APIError("\x1b[2Jred \x9b \ud800 Gr\u00fc\u00dfe \U0001f600"))
    assert text == "\\x1b[2Jred \\x9b \\ud800 Gr\u00fc\u00dfe \U0001f600"
    text.encode()


def test_what_a_connection_error_knows_by_default() -> None:
    error = errors.APIConnectionError("broke")
    assert (error.attempts, error.waits, error.may_have_arrived, error.may_pass) == (1, (), True, True)
    assert errors.APIError("m").waits == ()


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
    "details": [
        {"@type": f"{GOOGLE}.RetryInfo", "retryDelay": "5s"},
        {"@type": f"{GOOGLE}.QuotaFailure", "violations": [{"quotaId": "q", "quotaValue": "5"}]},
        {"@type": f"{GOOGLE}.BadRequest", "fieldViolations": [{"field": "f"}]},
        {"@type": "x.Unknown", "a": 1},
    ],
    "headers": {"x-request-id": "r"},
    "body": b"{}",
    "attempts": 3,
    "waits": (0.5, 1.5),
}
JOURNEYS: dict[str, Callable[[Any], Any]] = {
    "pickle": lambda thing: pickle.loads(pickle.dumps(thing)),
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
}


def make(name: str) -> errors.GemkitError:
    cls = getattr(errors, name)
    error = cls("the words", **(API_FACTS if issubclass(cls, errors.APIError) else FACTS.get(name, {})))
    if isinstance(error, errors.APIConnectionError):
        error.attempts, error.waits, error.may_have_arrived, error.may_pass = 4, (1.0, 2.0), False, False
    if isinstance(error, errors.APIError):
        error.partial = RESPONSE
    error.add_note("a note")
    return error


@pytest.mark.parametrize("name", EXCEPTIONS)
@pytest.mark.parametrize("journey", JOURNEYS)
def test_errors_arrive_with_all_facts_and_notes(name: str, journey: str) -> None:
    error = make(name)
    arrived = JOURNEYS[journey](error)
    assert type(arrived) is getattr(errors, name)
    assert arrived.args == error.args
    assert str(arrived) == str(error)
    assert vars(arrived) == vars(error)
    assert arrived.__notes__ == ["a note"]
    if isinstance(error, errors.APIError):
        assert arrived.typed_details == error.typed_details
        assert [type(detail) for detail in arrived.typed_details] == [type(detail) for detail in error.typed_details]
        assert arrived.quota_violations[0].quota_value == 5
        assert (arrived.retry_after, arrived.attempts, arrived.waits) == (5, 3, (0.5, 1.5))


@pytest.mark.parametrize("name", DETAILS)
@pytest.mark.parametrize("journey", JOURNEYS)
def test_details_travel_on_their_own(name: str, journey: str) -> None:
    detail = getattr(errors, name)({"@type": "t", "a": [1]})
    arrived = JOURNEYS[journey](detail)
    assert type(arrived) is type(detail)
    assert arrived == detail


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize("name", ["StreamInterruptedError", "RateLimitError", "APITimeoutError"])
def test_errors_travel_with_every_protocol(name: str, protocol: int) -> None:
    error = make(name)
    assert vars(pickle.loads(pickle.dumps(error, protocol))) == vars(error)


@pytest.mark.parametrize("code", [400, 401, 403, 404, 429, 500, 503])
def test_an_answer_that_quotes_the_key_does_not_get_it_into_the_error(code: int) -> None:
    detail = {"@type": f"{GOOGLE}.ErrorInfo", "reason": "API_KEY_INVALID", "metadata": {"key": KEY}}
    received = refusal(code, KEY, f"API key {KEY} not valid", [detail])
    settings = make_settings()
    response = SimpleNamespace(status_code=code, headers={"X-Echo": KEY})
    error = read_error(read_head(response, received.body, settings), settings.key_origin)
    for text in (repr(pickle.dumps(error)), str(error), repr(error), repr(vars(error))):
        assert KEY not in text
        assert "not valid" in text
