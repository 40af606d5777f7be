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
        "message",
        "details",
    )

    code: int | None
    """Number of the error in Google's RPC codes, such as 3 for an invalid argument."""
    message: str | None
    """What went wrong, in English."""
    details: list[dict[str, Any]] | None
    """More about the error. `@type` tells the shape of each entry."""

    def __init__(
        self,
        *,
        code: int | None = None,
        message: str | None = None,
        details: Sequence[dict[str, Any]] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.code = code
        self.message = message
        self.details = details
        self._extra = additional_properties


Status.__json_in__ = {
    "code": ("code", None),
    "message": ("message", None),
    "details": ("details", None),
}
Status.__json_out__ = (
    ("code", "code", None),
    ("message", "message", None),
    ("details", "details", None),
)
