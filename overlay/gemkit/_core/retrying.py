"""Whether a failed request is sent again, and when."""

from __future__ import annotations

from ..errors import APIConnectionError, APIError, GemkitError, RateLimitError
from ..retries import RetryPolicy

RETRYABLE = frozenset({408, 429, 500, 502, 503, 504})


def choose_wait(policy: RetryPolicy, attempt: int, failure: GemkitError, draw: float) -> float | None:
    """Seconds until the next attempt, or None when there is none.

    Args:
        policy: the caller's patience.
        attempt: how often the request was sent so far, from 1.
        failure: what came of the last attempt.
        draw: a random number, 0 <= draw < 1.
    """
    if attempt > policy.max_retries or not is_passing(failure):
        return None
    wish = failure.retry_after if isinstance(failure, APIError) else None
    if wish is not None:
        return wish if wish <= policy.longest_wish else None
    return draw * min(policy.initial * 2 ** min(attempt - 1, 30), policy.maximum)


def is_passing(failure: GemkitError) -> bool:
    """Whether the same request may succeed later."""
    if isinstance(failure, RateLimitError):  # a quota of the day is not back within any wait of ours
        return not any("PerDay" in str(violation.get("quotaId", "")) for violation in failure.violations)
    if isinstance(failure, APIError):
        return failure.code in RETRYABLE
    return isinstance(failure, APIConnectionError) and failure.may_pass
