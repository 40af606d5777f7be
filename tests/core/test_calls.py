"""One request: how often it is sent, how long is waited in between, and what comes of it."""

from __future__ import annotations

from typing import Any

import pytest

from gemkit._core.calls import ANSWER_LIMIT, call, decode, exchange
from gemkit._core.endpoints import open_endpoint
from gemkit._core.retrying import choose_wait
from gemkit._core.settings import TIMEOUT
from gemkit._core.steps import HttpRequest, Outlook, Received, Send
from gemkit.errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    ConfigurationError,
    DecodingError,
    RateLimitError,
    ServerError,
)
from gemkit.retries import NO_RETRIES, RetryPolicy

from .script import answer, make_settings, play, refusal

REQUEST = HttpRequest("POST", "https://example.test/v1beta/x", content=b"{}")
FINE = answer(200, {})
PASSING = [408, 429, 500, 502, 503, 504]
FINAL = [301, 400, 401, 403, 404, 409, 413, 499, 501]


def quota(delay: Any = None, quota_id: str = "GenerateRequestsPerMinutePerProjectPerModel") -> Received:
    """A 429 as the service words it."""
    details: list[Any] = [
        {"@type": "type.googleapis.com/google.rpc.QuotaFailure", "violations": [{"quotaId": quota_id}]},
        {"@type": "type.googleapis.com/google.rpc.Help", "links": []},
    ]
    if delay is not None:
        details.append({"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": delay})
    return refusal(429, "RESOURCE_EXHAUSTED", "You exceeded your quota", details)


@pytest.mark.parametrize("status", [200, 201, 204, 299])
def test_any_2xx_is_the_answer(status: int) -> None:
    received = answer(status, b"x")
    assert play(exchange(make_settings(), REQUEST), received) == ([Send(REQUEST, limit=ANSWER_LIMIT)], received, None)


def test_says_whether_the_body_is_to_be_streamed() -> None:
    assert play(exchange(make_settings(), REQUEST, stream=True), FINE).steps == [Send(REQUEST, True, ANSWER_LIMIT)]


@pytest.mark.parametrize("status", PASSING)
def test_passing_failures_are_sent_again(status: int) -> None:
    played = play(exchange(make_settings(), REQUEST), answer(status), answer(status), FINE)
    assert (played.course, played.result) == ([REQUEST, 0.25, REQUEST, 0.5, REQUEST], FINE)


@pytest.mark.parametrize(
    "fault", [APIConnectionError("reset"), APITimeoutError("silence")], ids=lambda e: type(e).__name__
)
def test_connection_faults_are_sent_again(fault: APIConnectionError) -> None:
    played = play(exchange(make_settings(), REQUEST), fault, FINE)
    assert (played.course, played.result) == ([REQUEST, 0.25, REQUEST], FINE)


@pytest.mark.parametrize("status", FINAL)
def test_final_failures_are_not(status: int) -> None:
    played = play(exchange(make_settings(), REQUEST), answer(status))
    assert played.course == [REQUEST]
    assert isinstance(played.error, APIError)
    assert (played.error.code, played.error.attempts) == (status, 1)


def test_the_last_error_tells_the_attempts() -> None:
    played = play(
        exchange(make_settings(), REQUEST), APIConnectionError("gone"), answer(500), refusal(503, "UNAVAILABLE")
    )
    assert played.waits == [0.25, 0.5]
    assert isinstance(played.error, ServerError)
    assert played.error.attempts == 3
    assert str(played.error) == "503 UNAVAILABLE: no (after 3 attempts)"


def test_a_connection_error_tells_the_attempts() -> None:
    played = play(exchange(make_settings(), REQUEST), *(APIConnectionError("gone") for _ in range(3)))
    assert isinstance(played.error, APIConnectionError)
    assert played.error.attempts == 3


@pytest.mark.parametrize("failure", [answer(503), APIConnectionError("gone"), quota("1s")], ids=["503", "fault", "429"])
def test_no_retries_means_one_request(failure: Any) -> None:
    played = play(exchange(make_settings(retry=NO_RETRIES), REQUEST), failure)
    assert played.course == [REQUEST]
    assert played.error.attempts == 1  # pyright: ignore[reportOptionalMemberAccess, reportAttributeAccessIssue]


def test_waits_double_up_to_the_maximum() -> None:
    policy = RetryPolicy(max_retries=6, initial=1, maximum=5)
    played = play(exchange(make_settings(retry=policy), REQUEST), *(answer(503) for _ in range(7)))
    assert played.waits == [0.5, 1, 2, 2.5, 2.5, 2.5]


@pytest.mark.parametrize("draw", [0.0, 0.25, 0.999])
def test_a_wait_is_a_random_part_of_its_bounds_second_half(draw: float) -> None:
    assert (
        choose_wait(RetryPolicy(initial=4), 1, APIConnectionError("gone"), Outlook(draw, None, paid=True))
        == 2 + 2 * draw
    )


def test_very_many_attempts_do_not_overflow() -> None:
    outlook = Outlook(0.0, None, paid=True)
    assert choose_wait(RetryPolicy(max_retries=10_000), 5_000, APIConnectionError("gone"), outlook) == 4


@pytest.mark.parametrize(
    ("delay", "wait"),
    [("3s", 3), ("1.2s", 1.2), ("45.837906927s", 45.837906927), ("0s", 0), ("60s", 60), ("7", 7), (5, 5)],
)
def test_the_wait_that_the_service_asks_for_goes_first(delay: Any, wait: float) -> None:
    assert play(exchange(make_settings(), REQUEST), quota(delay), FINE).waits == [wait]


@pytest.mark.parametrize("delay", ["60.001s", "3600s", "1e300s"])
def test_a_wait_that_is_too_long_is_the_callers_to_decide(delay: str) -> None:
    played = play(exchange(make_settings(), REQUEST), quota(delay))
    assert played.course == [REQUEST]
    assert isinstance(played.error, RateLimitError)
    assert played.error.retry_after == float(delay[:-1])


def test_how_long_is_too_long_can_be_set() -> None:
    patient = make_settings(retry=RetryPolicy(longest_wish=4000))
    assert play(exchange(patient, REQUEST), quota("3600s"), FINE).waits == [3600]


@pytest.mark.parametrize(
    "delay", ["soon", "-5s", "nan", "1e400s", "inf", "", {"seconds": 5}, [], True, "5 s s"], ids=repr
)
def test_a_wish_that_makes_no_sense_is_none(delay: Any) -> None:
    assert play(exchange(make_settings(), REQUEST), quota(delay), FINE).waits == [0.25]


@pytest.mark.parametrize("delay", ["-5s", "nan", "inf", "soon"])
def test_a_wish_that_makes_no_sense_is_not_shown_as_one(delay: str) -> None:
    error = play(exchange(make_settings(), REQUEST), quota(delay), quota(delay), quota(delay)).error
    assert isinstance(error, RateLimitError)
    assert error.retry_after is None


def test_the_header_counts_where_there_is_no_detail() -> None:
    limited = answer(429, headers={"retry-after": "3"})
    assert play(exchange(make_settings(), REQUEST), limited, FINE).waits == [3]


def test_the_header_counts_where_the_detail_makes_no_sense() -> None:
    limited = quota("soon")._replace(headers={"retry-after": "3"})
    assert play(exchange(make_settings(), REQUEST), limited, FINE).waits == [3]


def test_the_detail_goes_before_the_header() -> None:
    limited = quota("2s")._replace(headers={"retry-after": "30"})
    assert play(exchange(make_settings(), REQUEST), limited, FINE).waits == [2]


def test_retry_after_may_be_a_date() -> None:
    """By the service's own clock; a date that is over, or that nothing can be compared with, is no wish."""
    now, later = "Sun, 22 Nov 2026 10:00:00 GMT", "Sun, 22 Nov 2026 10:00:04 GMT"
    for headers, wait in [
        ({"date": now, "retry-after": later}, 4),
        ({"date": later, "retry-after": now}, 0.25),
        ({"retry-after": later}, 0.25),
        ({"date": "today", "retry-after": later}, 0.25),
    ]:
        assert play(exchange(make_settings(), REQUEST), answer(429, headers=headers), FINE).waits == [wait]


def test_the_wait_that_the_service_asks_for_goes_first_with_503_too() -> None:
    busy = answer(503, headers={"retry-after": "3"})
    assert play(exchange(make_settings(), REQUEST), busy, FINE).waits == [3]


def test_a_quota_of_the_day_is_not_waited_for() -> None:
    played = play(exchange(make_settings(), REQUEST), quota("20s", "GenerateRequestsPerDayPerProjectPerModel-FreeTier"))
    assert played.course == [REQUEST]
    assert isinstance(played.error, RateLimitError)
    assert played.error.violations[0]["quotaId"] == "GenerateRequestsPerDayPerProjectPerModel-FreeTier"


@pytest.mark.parametrize(
    "violations", [None, "PerDay", 5, [None], ["x"], [[]], {"a": 1}, [{}], [{"quotaId": None}]], ids=repr
)
def test_violations_of_any_form_are_survived(violations: Any) -> None:
    detail = {"@type": "type.googleapis.com/google.rpc.QuotaFailure", "violations": violations}
    limited = refusal(429, "RESOURCE_EXHAUSTED", "slow down", [detail])
    assert play(exchange(make_settings(), REQUEST), limited, FINE).result == FINE


def test_faults_of_our_own_are_not_sent_again() -> None:
    played = play(exchange(make_settings(), REQUEST), ConfigurationError("no such scheme"))
    assert played.course == [REQUEST]
    assert isinstance(played.error, ConfigurationError)


# What a call decodes --------------------------------------------------------------------------------------------------


def get_model(received: Received) -> Any:
    endpoint = open_endpoint("models.models_get")
    return play(call(make_settings(), endpoint, endpoint.request("gemini-x")), received)


def test_a_call_gives_the_typed_answer() -> None:
    played = get_model(answer(200, {"name": "models/gemini-x", "inputTokenLimit": 5}))
    assert played.requests == [
        HttpRequest("GET", "https://generativelanguage.googleapis.com/v1beta/models/gemini-x", {}, None, TIMEOUT)
    ]
    assert (played.result.name, played.result.input_token_limit) == ("models/gemini-x", 5)


@pytest.mark.parametrize(
    "body",
    [b"", b"null", b"[]", b'"text"', b"5", b'{"name": "mod', b"<html>", b"\xff\xfe\xfd", b"{} {}", b'{"a": \xff}'],
)
def test_an_answer_that_is_no_object_is_a_decoding_error(body: bytes) -> None:
    error = get_model(answer(200, body)).error
    assert isinstance(error, DecodingError)
    assert error.body == body
    assert "200" in str(error)


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity"])
def test_a_number_that_json_does_not_have_is_a_decoding_error(number: str) -> None:
    assert isinstance(get_model(answer(200, f'{{"x": {number}}}'.encode())).error, DecodingError)


@pytest.mark.parametrize("body", [b"[" * 100_000, b'{"a":' * 100_000], ids=["lists", "objects"])
def test_json_nested_too_deeply_is_a_decoding_error(body: bytes) -> None:
    assert isinstance(get_model(answer(200, body)).error, DecodingError)


def test_a_number_that_is_too_long_is_a_decoding_error() -> None:
    assert isinstance(get_model(answer(200, b'{"x": ' + b"9" * 5_000 + b"}")).error, DecodingError)


def test_the_body_kept_is_bounded() -> None:
    with pytest.raises(DecodingError) as caught:
        decode(lambda value: value, answer(200, b"x" * 1_000_000))
    assert len(caught.value.body) == 64 * 1024
