from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class SmartTranscriptionMode(JsonModel):
    """Asks for a tidied-up transcript, or for a text to be edited as the speaker says."""

    source_text: str | None = None
    """Text to edit. When set, the speech tells what to change in it, and the output is the changed text."""
    type: Literal["smart"] = "smart"
    """Always `smart`."""


SmartTranscriptionMode.__json_in__ = {
    "source_text": ("source_text", None),
    "type": ("type", None),
}
SmartTranscriptionMode.__json_out__ = (
    ("source_text", "source_text", None),
    ("type", "type", None),
)
SmartTranscriptionMode.__json_const__ = ("type",)
