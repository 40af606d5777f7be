from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class Error(JsonModel):
    """What went wrong with a request or an interaction."""

    __slots__ = (
        "code",
        "message",
    )

    code: str | None
    """Kind of error, such as `invalid_request`, `rate_limit_exceeded` or `safety`. May also be a URI."""
    message: str | None
    """What went wrong, for people to read."""

    def __init__(
        self,
        *,
        code: str | None = None,
        message: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.code = code
        self.message = message
        self._extra = additional_properties


Error.__json_in__ = {
    "code": ("code", None),
    "message": ("message", None),
}
Error.__json_out__ = (
    ("code", "code", None),
    ("message", "message", None),
)
