from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class Status(JsonModel):
    """An error, as a field of something else."""

    code: int | None = None
    """Number of the error in Google's RPC codes, such as 3 for an invalid argument."""
    message: str | None = None
    """What went wrong, in English."""
    details: list[dict[str, Any]] | None = None
    """More about the error. `@type` tells the shape of each entry."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: int | None = None,
            message: str | None = None,
            details: Sequence[dict[str, Any]] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "code": ("code",),
        "message": ("message",),
        "details": ("details",),
    }
