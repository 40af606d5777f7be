"""Whether a failed request is sent again, and when."""

from __future__ import annotations

from ..errors import APIConnectionError, APIError, GemkitError, RateLimitError
from ..retries import RetryPolicy
from .steps import Outlook

RETRYABLE = frozenset({408, 429, 500, 502, 503, 504})
REFUSED = frozenset({408, 429, 503})
"""Answers that mean: nothing was done."""


def may_retry(policy: RetryPolicy, attempt: int, failure: GemkitError, *, repeatable: bool = True) -> bool:
    """Whether sending the request again is allowed and can help; a note on the failure says when it is too long a wait.

    Args:
        policy: the caller's patience.
        attempt: how often the request was sent so far, from 1.
        failure: what came of the last attempt.
        repeatable: whether it does no harm if the service gets the request twice.
    """
    if not (attempt <= policy.max_retries and is_passing(failure) and (repeatable or was_refused(failure))):
        return False
    if (read_wish(failure) or 0) > policy.longest_wish:
        failure.add_note(f"Not tried again: gemkit waits {policy.longest_wish:g} s at most.")
        return False
    return True


def read_wish(failure: GemkitError) -> float | None:
    """Seconds that the service wants us to wait, if it says."""
    return failure.retry_after if isinstance(failure, APIError) else None


def price(failure: GemkitError) -> int:
    """What a retry costs of the budget."""
    return 5 if isinstance(failure, RateLimitError) else 14


def choose_wait(policy: RetryPolicy, attempt: int, failure: GemkitError, outlook: Outlook) -> float | None:
    """Seconds until the next attempt; None, with a note on the failure, when there is none."""
    wish = read_wish(failure)
    bound = min(policy.initial * 2 ** min(attempt - 1, 30), policy.maximum)
    wait = bound * (1 + outlook.draw) / 2 if wish is None else wish
    if outlook.left is not None and wait >= outlook.left:
        failure.add_note(f"Not tried again: {wait:.1f} s of waiting is more than the call may still take.")
    elif not outlook.paid:
        failure.add_note("Not tried again: too many requests of this client have failed of late.")
    else:
        return wait
    return None


def is_passing(failure: GemkitError) -> bool:
    """Whether the same request may succeed later."""
    if isinstance(failure, RateLimitError):  # a quota of the day is not back within any wait of ours
        return not any(violation.is_daily for violation in failure.violations)
    if isinstance(failure, APIError):
        return failure.code in RETRYABLE
    return isinstance(failure, APIConnectionError) and failure.may_pass


def was_refused(failure: GemkitError) -> bool:
    """Whether the service surely did nothing with the request."""
    if isinstance(failure, APIError):
        return failure.code in REFUSED
    return isinstance(failure, APIConnectionError) and not failure.may_have_arrived
