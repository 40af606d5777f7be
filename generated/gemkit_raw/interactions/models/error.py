from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class Error(JsonModel):
    """What went wrong with a request or an interaction."""

    code: str | None = None
    """Kind of error, such as `invalid_request`, `rate_limit_exceeded` or `safety`. May also be a URI."""
    message: str | None = None
    """What went wrong, for people to read."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str | None = None,
            message: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "code": ("code",),
        "message": ("message",),
    }
