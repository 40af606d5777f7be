"""How long a call may take."""

from __future__ import annotations

from typing import Any

from attrs import field, frozen

__all__ = ("Timeout",)


def _check(_: Any, attribute: Any, value: Any) -> None:
    if value is not None and not (type(value) in (int, float) and 0 < value < 1e9):
        raise ValueError(f"{attribute.name} is a number of seconds, more than 0 and finite, or None: not {value!r}")


@frozen(kw_only=True)
class Timeout:
    """Limits of a call, each in seconds; None is no limit.

    A single number in place of a Timeout is the `total`, and the limit of each part too.
    """

    connect: float | None = field(default=10.0, validator=_check)
    """For opening a connection."""
    read: float | None = field(default=600.0, validator=_check)
    """Silence, while an answer is awaited or read: long thinking is slow, but a lost connection must end."""
    write: float | None = field(default=600.0, validator=_check)
    """For the service to take the next piece of a request."""
    pool: float | None = field(default=600.0, validator=_check)
    """For a connection to become free."""
    total: float | None = field(default=None, validator=_check)
    """For the whole call, with all its attempts, waits and bytes; of a list, for each page; of a file, for each of its requests."""
