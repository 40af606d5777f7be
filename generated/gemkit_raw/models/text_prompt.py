from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class TextPrompt(JsonModel):
    """A text prompt."""

    text: str | None = None
    """The text."""


TextPrompt.__json_in__ = {
    "text": ("text", None),
}
TextPrompt.__json_out__ = (("text", "text", None),)
