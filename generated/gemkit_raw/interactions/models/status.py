from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class Status(JsonModel):
    """An error, as a field of something else."""

    __slots__ = (
        "code",
        "details",
        "message",
    )

    code: int | None
    """Number of the error in Google's RPC codes, such as 3 for an invalid argument."""
    details: list[dict[str, Any]] | None
    """More about the error. `@type` tells the shape of each entry."""
    message: str | None
    """What went wrong, in English."""

    def __init__(
        self,
        *,
        code: int | None = None,
        details: Sequence[dict[str, Any]] | None = None,
        message: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.code = code
        self.details = details
        self.message = message
        self._extra = additional_properties


Status.__json_in__ = {
    "code": ("code", None),
    "details": ("details", None),
    "message": ("message", None),
}
Status.__json_out__ = (
    ("code", "code", None),
    ("details", "details", None),
    ("message", "message", None),
)
