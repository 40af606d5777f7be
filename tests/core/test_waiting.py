"""Waiting for long work: when to look, when to stop."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from gemkit._core.steps import Flow, HttpRequest, Pause, Send
from gemkit._core.waiting import wait
from gemkit.errors import APIConnectionError, NotFoundError, ServiceUnavailableError, WaitTimeoutError
from gemkit.timeouts import Timeout

from .script import Played, make_settings, play

URL = "https://example.test/v1beta/batches/mine"


def look(settings: Any) -> Flow[str]:
    """How it stands, as the script has it."""
    return (yield Send(HttpRequest("GET", URL, timeout=settings.timeout)))


def play_wait(*facts: Any, timeouts: Timeout | None = None, **options: Any) -> Played:
    settings = make_settings(timeout=timeouts)
    return play(wait(settings, look, lambda state: state == "done", name="batches/mine", **options), *facts)


def test_what_has_ended_is_not_waited_for() -> None:
    played = play_wait("done")
    assert played.result == "done"
    assert played.waits == []


def test_pauses_grow_up_to_half_a_minute() -> None:
    played = play_wait(*["running"] * 12, "done")
    assert played.waits[:4] == [1, 1.5, 2.25, 3.375]
    assert played.waits[8:] == [pytest.approx(25.63, abs=0.01), 30, 30, 30]


def test_a_given_interval_stays_as_it_is() -> None:
    assert play_wait(*["running"] * 3, "done", poll_interval=7).waits == [7, 7, 7]


def test_a_wait_is_no_retry() -> None:
    assert [step for step in play_wait("running", "done").steps if isinstance(step, Pause)] == [Pause(1.0)]


def test_every_look_is_reported() -> None:
    seen: list[str] = []
    play_wait("pending", "running", "done", report=seen.append)
    assert seen == ["pending", "running", "done"]


def test_the_last_look_is_when_the_time_is_up() -> None:
    played = play_wait("pending", "running", "running", timeout=2)
    assert played.waits == [1, 1]
    assert isinstance(played.error, WaitTimeoutError)
    assert str(played.error) == "batches/mine has not ended within 2 s; it goes on at the service."
    assert played.error.last == "running"


def test_what_ends_at_the_last_moment_has_ended() -> None:
    assert play_wait("pending", "running", "done", timeout=2).result == "done"


def test_a_look_takes_no_longer_than_is_left() -> None:
    limits = Timeout(read=20)
    played = play_wait(*["running"] * 4, "done", timeouts=limits, timeout=20, poll_interval=4)
    assert [request.timeout for request in played.requests] == [
        Timeout(read=20, total=left) for left in (20, 16, 12, 8, 5)
    ]


def test_looks_of_a_wait_without_end_have_the_clients_own_limits() -> None:
    limits = Timeout(read=20)
    assert play_wait("done", timeouts=limits).requests[0].timeout is limits


def test_with_a_client_of_the_callers_own_only_the_total_is_set() -> None:
    assert play_wait("done", timeout=30).requests[0].timeout == Timeout(
        connect=None, read=None, write=None, pool=None, total=30
    )


def test_a_short_outage_does_not_end_the_wait() -> None:
    fault = APIConnectionError("gone")
    played = play_wait("running", fault, fault, fault, fault, "running", fault, "done")
    assert played.result == "done"


def test_a_long_one_does() -> None:
    faults = [ServiceUnavailableError("down", code=503) for _ in range(5)]
    played = play_wait("running", *faults)
    assert played.error is faults[-1]


def test_what_will_not_pass_ends_it_at_once() -> None:
    gone = NotFoundError("no such batch", code=404)
    played = play_wait("running", gone)
    assert played.error is gone


def test_a_look_that_fails_as_the_time_runs_out_is_the_cause() -> None:
    fault = APIConnectionError("gone")
    played = play_wait("running", fault, timeout=1)
    assert isinstance(played.error, WaitTimeoutError)
    assert played.error.last == "running"
    assert played.error.__cause__ is fault


@pytest.mark.parametrize("seconds", [0, -1, float("nan"), float("inf"), "5"])
@pytest.mark.parametrize("name", ["timeout", "poll_interval"])
def test_spans_of_time_are_checked_before_anything_is_asked(name: str, seconds: Any) -> None:
    played = play_wait(**{name: seconds})
    assert isinstance(played.error, ValueError)
    assert name in str(played.error)
    assert played.steps == []


def test_the_error_keeps_what_was_seen() -> None:
    error = WaitTimeoutError("batches/mine has not ended", {"state": "RUNNING"})
    assert isinstance(error, TimeoutError)
    for twin in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert str(twin) == str(error)
        assert twin.last == {"state": "RUNNING"}
