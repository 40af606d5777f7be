from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class ThoughtSignatureDelta(JsonModel):
    """Signature of a `ThoughtStep`, as it arrives."""

    signature: str | None = None
    """Opaque base64 string that carries the model's reasoning over to the next request. It belongs in the step's
    `signature`, to be sent back unchanged."""
    type: Literal["thought_signature"] = "thought_signature"
    """Always `thought_signature`."""


ThoughtSignatureDelta.__json_in__ = {
    "signature": ("signature", None),
    "type": ("type", None),
}
ThoughtSignatureDelta.__json_out__ = (
    ("signature", "signature", None),
    ("type", "type", None),
)
ThoughtSignatureDelta.__json_const__ = ("type",)
