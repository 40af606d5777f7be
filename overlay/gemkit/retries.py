"""When a request is sent again, and how long to wait before."""

from __future__ import annotations

from attrs import field, frozen, validators

__all__ = ("NO_RETRIES", "RetryPolicy")


@frozen(kw_only=True)
class RetryPolicy:
    """How often and how patiently requests are repeated after connection faults and 408, 429, 500, 502, 503, 504.

    The service's own wish (`RetryInfo`, `Retry-After`) goes first; else the wait is a random part of
    `initial * 2 ** attempt` seconds, at most `maximum`.
    """

    max_retries: int = field(default=2, validator=validators.ge(0))
    """Requests after the first one; 0 turns retries off."""
    initial: float = field(default=0.5, validator=validators.ge(0))
    """Upper bound of the first wait, in seconds."""
    maximum: float = field(default=8.0, validator=validators.ge(0))
    """Upper bound of every wait of our own, in seconds."""
    longest_wish: float = field(default=60.0, validator=validators.ge(0))
    """The longest wait that the service may ask for, in seconds; when it asks for more, the error is raised at once."""


NO_RETRIES = RetryPolicy(max_retries=0)
"""Every request is sent once."""
