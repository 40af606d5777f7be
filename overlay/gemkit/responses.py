"""Answers as they came."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, TypeVar

from ._values import Value, field

__all__ = ("REQUEST_ID_HEADERS", "RawResponse")

T = TypeVar("T")
REQUEST_ID_HEADERS = ("x-request-id", "x-goog-request-id")


class RawResponse(Value, Generic[T]):
    """An answer of the service with all that came along; of a call that sends several requests, the last one."""

    status: int
    """The HTTP status, e.g. 200."""
    headers: Mapping[str, str]
    """By lower-case name."""
    body: bytes = field(repr=False)
    """As received, but decoded."""
    parsed: T
    """What the method gives otherwise."""

    @property
    def request_id(self) -> str | None:
        """What to quote when asking Google about this request, if the answer names one."""
        return find_request_id(self.headers)


def find_request_id(headers: Mapping[str, str]) -> str | None:
    return next((headers[name] for name in REQUEST_ID_HEADERS if name in headers), None)
