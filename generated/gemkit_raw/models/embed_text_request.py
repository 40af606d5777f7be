from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class EmbedTextRequest(JsonModel):
    """A text to embed."""

    model: str | None = None
    """Name of the model, with its `models/` prefix."""
    text: str | None = None
    """The text."""


EmbedTextRequest.__json_in__ = {
    "model": ("model", None),
    "text": ("text", None),
}
EmbedTextRequest.__json_out__ = (
    ("model", "model", None),
    ("text", "text", None),
)
