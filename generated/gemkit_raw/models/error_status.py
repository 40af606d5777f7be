from __future__ import annotations

from typing import Any

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class ErrorStatus(JsonModel):
    """Why a request failed."""

    code: int | None = None
    """HTTP status code."""
    message: str | None = None
    """What went wrong, in English."""
    status: str | None = None
    """Name of the error, such as `INVALID_ARGUMENT` or `RESOURCE_EXHAUSTED`."""
    details: list[dict[str, Any]] | None = None
    """More about the error, such as which field was wrong or when to try again. `@type` tells the shape of each
    entry."""


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
