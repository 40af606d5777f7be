"""Whether a failed request is sent again: every kind of failure, every reason not to, and what the error then says."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from gemkit._core.calls import exchange
from gemkit._core.retrying import choose_wait, may_retry, price
from gemkit._core.steps import HttpRequest, Outlook, Received, Weigh
from gemkit.errors import APIConnectionError, APIError, APITimeoutError, ConfigurationError, GemkitError
from gemkit.retries import NO_RETRIES, Retry, RetryBudget, RetryPolicy

from .script import OUTLOOK, Played, answer, make_settings, perform, play, refusal

GET = HttpRequest("GET", "https://example.test/v1beta/x?a=b")
CREATE = HttpRequest("POST", "https://example.test/v1beta/x", content=b"{}", repeatable=False)
DELETE = HttpRequest("DELETE", "https://example.test/v1beta/x")
POLICY = RetryPolicy()
FINE = answer(200, {})

DOUBT = "Not tried again: the service may have done what was asked, and would do it twice."
POOR = "Not tried again: too many requests of this client have failed of late."
TOO_LONG = "Not tried again: gemkit waits 60 s at most."
GONE = "It may be gone already: the answer to an earlier attempt was lost."


def fault(words: str, *, arrived: bool = True, passing: bool = True, late: bool = False) -> APIConnectionError:
    error = (APITimeoutError if late else APIConnectionError)(words)
    error.may_have_arrived = arrived
    error.may_pass = passing
    return error


def limited(delay: str | None = None, quota: str = "GenerateRequestsPerMinutePerProjectPerModel") -> Received:
    details: list[Any] = [
        {"@type": "type.googleapis.com/google.rpc.QuotaFailure", "violations": [{"quotaId": quota}]},
    ]
    if delay:
        details.append({"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": delay})
    return refusal(429, "RESOURCE_EXHAUSTED", "slow down", details)


def notes(error: Exception | None) -> list[str]:
    """Those about trying again; `failures.py` adds others."""
    return [note for note in getattr(error, "__notes__", []) if note == GONE or note.startswith("Not tried again: ")]


# What may be sent again -----------------------------------------------------------------------------------------------

# What came of it; whether a request that does no harm twice is sent again; whether one that does is.
TABLE: dict[str, tuple[Any, bool, bool]] = {
    "refused connection": (lambda: fault("refused", arrived=False), True, True),
    "no connection in time": (lambda: fault("late", arrived=False, late=True), True, True),
    "reset": (lambda: fault("reset"), True, False),
    "silence": (lambda: fault("silence", late=True), True, False),
    "bad certificate": (lambda: fault("certificate", arrived=False, passing=False), False, False),
    "408": (lambda: answer(408), True, True),
    "429": (lambda: answer(429), True, True),
    "429 of the minute": (limited, True, True),
    "429 of the day": (lambda: limited(quota="RequestsPerDayPerProject"), False, False),
    "500": (lambda: answer(500), True, False),
    "502": (lambda: answer(502), True, False),
    "503": (lambda: answer(503), True, True),
    "504": (lambda: answer(504), True, False),
    **{str(code): (lambda code=code: answer(code), False, False) for code in (301, 400, 401, 403, 404, 409, 413, 499, 501, 505)},
}  # fmt: skip


@pytest.mark.parametrize("harmless", [True, False], ids=["repeatable", "creates"])
@pytest.mark.parametrize("kind", TABLE)
def test_what_is_sent_again(kind: str, harmless: bool) -> None:
    make, *again = TABLE[kind]
    request = GET if harmless else CREATE
    if again[not harmless]:
        played = play(exchange(make_settings(), request), make(), FINE)
        assert (played.course, played.result) == ([request, 0.25, request], FINE)
        return
    played = play(exchange(make_settings(), request), make())
    assert played.course == [request]
    assert isinstance(played.error, GemkitError)
    assert notes(played.error) == ([DOUBT] if again[0] else [])


@pytest.mark.parametrize("kind", TABLE)
def test_the_rule_says_what_the_calls_do(kind: str) -> None:
    """`may_retry` itself, which uploads ask too; an attempt too many is never allowed."""
    make, harmless, harmful = TABLE[kind]
    failure = make()
    if isinstance(failure, Received):
        failure = play(exchange(make_settings(retry=NO_RETRIES), GET), failure).error
    assert isinstance(failure, GemkitError)
    assert may_retry(POLICY, 1, failure) is harmless
    assert may_retry(POLICY, POLICY.max_retries, failure, repeatable=False) is harmful
    assert not may_retry(POLICY, POLICY.max_retries + 1, failure)
    assert not may_retry(NO_RETRIES, 1, failure)


def test_an_error_of_ours_is_never_sent_again() -> None:
    assert not may_retry(POLICY, 1, ConfigurationError("no such scheme"))


def test_patience_that_has_run_out_gets_no_note() -> None:
    """Nor does what was not going to be repeated anyway: the note is for what gemkit held back from."""
    played = play(exchange(make_settings(), GET), *(answer(503) for _ in range(3)))
    assert notes(played.error) == []
    assert notes(play(exchange(make_settings(retry=NO_RETRIES), CREATE), answer(500)).error) == []


# How long is waited, and why not --------------------------------------------------------------------------------------


def wishing(seconds: float | None) -> APIError:
    headers = {} if seconds is None else {"retry-after": f"{seconds:g}"}
    return APIError("busy", code=503, headers=headers)


def too_late(wait: str) -> str:
    return f"Not tried again: {wait} s of waiting is more than the call may still take."


@pytest.mark.parametrize(
    ("wish", "left", "paid", "expected"),
    [
        pytest.param(None, None, True, 0.25, id="own wait"),
        pytest.param(None, 0.26, True, 0.25, id="own wait fits"),
        pytest.param(None, 0.25, True, too_late("0.2"), id="own wait takes all that is left"),
        pytest.param(None, 0.1, True, too_late("0.2"), id="own wait takes longer"),
        pytest.param(None, -1, True, too_late("0.2"), id="time is up"),
        pytest.param(7, None, True, 7, id="wish"),
        pytest.param(7, 7.1, True, 7, id="wish fits"),
        pytest.param(7, 7, True, too_late("7.0"), id="wish takes all that is left"),
        pytest.param(60, None, True, 60, id="longest wish"),
        pytest.param(0, 1, True, 0, id="at once"),
        pytest.param(0, 0, True, too_late("0.0"), id="at once is too late"),
        pytest.param(None, None, False, POOR, id="no means"),
        pytest.param(7, None, False, POOR, id="no means for the wish"),
        pytest.param(None, 0.1, False, too_late("0.2"), id="no time and no means"),
    ],
)
def test_the_wait(wish: float | None, left: float | None, paid: bool, expected: float | str) -> None:
    failure = wishing(wish)
    wait = choose_wait(POLICY, 1, failure, Outlook(0.0, left, paid))
    told = notes(failure)
    assert (wait, told) == ((None, [expected]) if isinstance(expected, str) else (expected, []))


@pytest.mark.parametrize(
    ("failure", "cost"),
    [
        (answer(429), 5),
        (answer(408), 14),
        (answer(500), 14),
        (answer(503), 14),
        (fault("reset"), 14),
        (fault("late", late=True), 14),
    ],
    ids=["429", "408", "500", "503", "reset", "timeout"],
)
def test_what_it_costs(failure: Any, cost: int) -> None:
    asked: list[Weigh] = []

    def weigh(step: Weigh) -> Outlook:
        asked.append(step)
        return OUTLOOK

    played = play(exchange(make_settings(retry=RetryPolicy(max_retries=1)), GET), failure, failure, weigh=weigh)
    assert asked == [Weigh(cost)]  # and the last failure, which nothing follows, costs nothing
    assert isinstance(played.error, GemkitError)
    assert price(played.error) == cost


@pytest.mark.parametrize("failure", [answer(400), answer(404), limited(quota="PerDay")], ids=["400", "404", "day"])
def test_what_is_final_costs_nothing(failure: Received) -> None:
    def weigh(step: Weigh) -> Outlook:
        raise AssertionError(f"{step} for nothing")

    play(exchange(make_settings(), GET), failure, weigh=weigh)
    play(exchange(make_settings(), CREATE), answer(500), weigh=weigh)


def test_a_wish_too_long_costs_nothing_and_is_told() -> None:
    def weigh(step: Weigh) -> Outlook:
        raise AssertionError(f"{step} for nothing")

    assert notes(play(exchange(make_settings(), GET), limited("61s"), weigh=weigh).error) == [TOO_LONG]
    assert play(exchange(make_settings(), GET), limited("60s"), FINE).waits == [60]


def run_short(outlook: Outlook) -> Played:
    """One retry, and then the outlook is another one."""
    outlooks = iter((OUTLOOK, outlook))
    return play(exchange(make_settings(), GET), answer(503), fault("reset"), weigh=lambda _: next(outlooks))


@pytest.mark.parametrize(
    ("outlook", "note"),
    [(Outlook(0.0, 0.4, paid=True), too_late("0.5")), (Outlook(0.5, None, paid=False), POOR)],
    ids=["time", "means"],
)
def test_the_call_ends_when_it_runs_short(outlook: Outlook, note: str) -> None:
    played = run_short(outlook)
    assert played.course == [GET, 0.25, GET]
    assert isinstance(played.error, APIConnectionError)
    assert (played.error.attempts, played.error.waits) == (2, (0.25,))
    assert notes(played.error) == [note]


# What the error and the log are told ----------------------------------------------------------------------------------


def test_the_error_tells_attempts_and_waits() -> None:
    played = play(exchange(make_settings(), GET), limited("3s"), fault("reset"), answer(503))
    assert isinstance(played.error, APIError)
    assert (played.error.attempts, played.error.waits) == (3, (3, 0.5))
    assert str(played.error).endswith("(after 3 attempts)")


def test_each_wait_says_what_it_is_for() -> None:
    played = play(exchange(make_settings(), GET), limited("3s"), fault("reset"), FINE)
    first, second = (step.retry for step in played.steps if hasattr(step, "retry"))
    assert (first.request, first.attempt, first.wait) == ("GET https://example.test/v1beta/x?a=b", 1, 3)
    assert (first.error.code, first.error.attempts, first.error.waits) == (429, 1, ())
    assert (second.attempt, second.wait, str(second.error)) == (2, 0.5, "reset (after 2 attempts)")
    assert second.error.waits == (3,)


def test_a_retry_in_words() -> None:
    retry = Retry("GET https://x.test/a", 1, 0.256, fault("reset"))
    assert str(retry) == "GET https://x.test/a is sent again in 0.26 s, for the 2. time: reset"


@pytest.mark.parametrize(
    ("facts", "gone"),
    [
        pytest.param((fault("reset"), answer(404)), True, id="lost, then 404"),
        pytest.param((answer(500), answer(403)), True, id="500, then 403"),
        pytest.param((answer(504), answer(503), answer(404)), True, id="504, 503, then 404"),
        pytest.param((answer(404),), False, id="404 at once"),
        pytest.param((fault("reset"), answer(400)), False, id="lost, then 400"),
        pytest.param((answer(503), answer(404)), False, id="refused, then 404"),
        pytest.param((fault("refused", arrived=False), answer(404)), False, id="not arrived, then 404"),
    ],
)
def test_a_deletion_that_finds_nothing_may_have_been_done(facts: Any, gone: bool) -> None:
    played = play(exchange(make_settings(), DELETE), *facts)
    assert isinstance(played.error, APIError)
    assert notes(played.error) == ([GONE] if gone else [])
    other = play(exchange(make_settings(), GET), *facts)
    assert GONE not in notes(other.error)


# The budget -----------------------------------------------------------------------------------------------------------


class Spending(RuleBasedStateMachine):
    """A budget against the simplest thing that could be one."""

    def __init__(self) -> None:
        super().__init__()
        self.budget = RetryBudget(50)
        self.left = 50

    @rule(cost=st.integers(0, 60))
    def spend(self, cost: int) -> None:
        enough = cost <= self.left
        assert self.budget.spend(cost) is enough
        self.left -= cost if enough else 0

    @rule(amount=st.integers(0, 60))
    def earn(self, amount: int) -> None:
        self.budget.earn(amount)
        self.left = min(50, self.left + amount)

    @rule()
    def earn_once(self) -> None:
        self.budget.earn()
        self.left = min(50, self.left + 1)

    @invariant()
    def stays_within_its_bounds(self) -> None:
        """What is left is what can be spent, and not one more."""
        assert 0 <= self.left <= self.budget.capacity
        assert not self.budget.spend(self.left + 1)
        assert self.budget.spend(self.left)
        self.budget.earn(self.left)


TestSpending = Spending.TestCase


@pytest.mark.parametrize(
    ("failure", "sent"), [(answer(429), 300), (answer(503), 235), (fault("reset"), 235)], ids=["429", "503", "reset"]
)
def test_an_outage_is_not_multiplied(failure: Any, sent: int) -> None:
    """200 calls that all fail: most of them are sent once only, as the first ones have used up what there was."""
    budget = RetryBudget()
    requests = 0
    for _ in range(200):
        played = play_on(failure, budget)
        requests += len(played.requests)
    assert requests == sent
    assert requests <= 1.5 * 200


def play_on(failure: Any, budget: RetryBudget) -> Played:
    """A call that fails for as long as it is tried."""
    return perform(
        exchange(make_settings(), GET),
        lambda _: failure,
        lambda step: Outlook(0.0, None, budget.spend(step.cost)),
    )


def test_answers_bring_the_means_back() -> None:
    budget = RetryBudget()
    while budget.spend(14):
        pass
    assert len(play_on(answer(503), budget).requests) == 1
    for _ in range(14):
        budget.earn()
    assert len(play_on(answer(503), budget).requests) == 2
