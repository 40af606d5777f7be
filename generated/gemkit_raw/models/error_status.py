from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: int | None = None,
            message: str | None = None,
            status: str | None = None,
            details: Sequence[dict[str, Any]] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "code": ("code",),
        "message": ("message",),
        "status": ("status",),
        "details": ("details",),
    }
