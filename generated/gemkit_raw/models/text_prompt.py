from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class TextPrompt(JsonModel):
    """A text prompt."""

    text: str | None = None
    """The text."""
    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


TextPrompt.__json_in__ = {
    "text": ("text", None),
}
TextPrompt.__json_out__ = (("text", "text", None),)
