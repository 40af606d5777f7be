"""How long a call may take."""

from __future__ import annotations

from ._values import Value

__all__ = ("Timeout",)


class Timeout(Value, kw_only=True):
    """Limits of a call, each in seconds; None is no limit.

    A single number in place of a Timeout is the `total`, and the limit of each part too.
    """

    connect: float | None = 10.0
    """For opening a connection."""
    read: float | None = 600.0
    """Silence, while an answer is awaited or read: long thinking is slow, but a lost connection must end."""
    write: float | None = 600.0
    """For the service to take the next piece of a request."""
    pool: float | None = 600.0
    """For a connection to become free."""
    total: float | None = None
    """For the whole call, with all its attempts, waits and bytes; of a list, for each page; of a file, for each of its requests."""

    def __post_init__(self) -> None:
        for name, value in vars(self).items():
            if value is not None and not (type(value) in (int, float) and 0 < value < 1e9):
                raise ValueError(f"{name} is a number of seconds, more than 0 and finite, or None: not {value!r}")
