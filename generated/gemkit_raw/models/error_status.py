from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class ErrorStatus(JsonModel):
    """Why a request failed."""

    __slots__ = (
        "code",
        "message",
        "status",
        "details",
    )

    code: int | None
    """HTTP status code."""
    message: str | None
    """What went wrong, in English."""
    status: str | None
    """Name of the error, such as `INVALID_ARGUMENT` or `RESOURCE_EXHAUSTED`."""
    details: list[dict[str, Any]] | None
    """More about the error, such as which field was wrong or when to try again. `@type` tells the shape of each
    entry."""

    def __init__(
        self,
        *,
        code: int | None = None,
        message: str | None = None,
        status: str | None = None,
        details: Sequence[dict[str, Any]] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.code = code
        self.message = message
        self.status = status
        self.details = details
        self._extra = additional_properties


ErrorStatus.__json_in__ = {
    "code": ("code", None),
    "message": ("message", None),
    "status": ("status", None),
    "details": ("details", None),
}
ErrorStatus.__json_out__ = (
    ("code", "code", None),
    ("message", "message", None),
    ("status", "status", None),
    ("details", "details", None),
)
