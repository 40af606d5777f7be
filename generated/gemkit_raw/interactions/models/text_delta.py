from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class TextDelta(JsonModel):
    """Text of the model, as it arrives."""

    text: str | None = None
    """Text to add to the text so far."""
    type: Literal["text"] = "text"
    """Always `text`."""


TextDelta.__json_in__ = {
    "text": ("text", None),
    "type": ("type", None),
}
TextDelta.__json_out__ = (
    ("text", "text", None),
    ("type", "type", None),
)
TextDelta.__json_const__ = ("type",)
