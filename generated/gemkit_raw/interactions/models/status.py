from __future__ import annotations

from typing import Any

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class Status(JsonModel):
    """An error, as a field of something else."""

    code: int | None = None
    """Number of the error in Google's RPC codes, such as 3 for an invalid argument."""
    details: list[dict[str, Any]] | None = None
    """More about the error. `@type` tells the shape of each entry."""
    message: str | None = None
    """What went wrong, in English."""


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
