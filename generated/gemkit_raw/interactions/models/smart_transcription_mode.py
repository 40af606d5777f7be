from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
)


class SmartTranscriptionMode(JsonModel):
    """Asks for a tidied-up transcript, or for a text to be edited as the speaker says."""

    __slots__ = (
        "source_text",
        "type",
    )

    source_text: str | None
    """Text to edit. When set, the speech tells what to change in it, and the output is the changed text."""
    type: Literal["smart"]
    """Always `smart`."""

    def __init__(
        self,
        *,
        source_text: str | None = None,
        type: Literal["smart"] = "smart",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.source_text = source_text
        self.type = type
        self._extra = additional_properties


SmartTranscriptionMode.__json_in__ = {
    "source_text": ("source_text", None),
    "type": ("type", None),
}
SmartTranscriptionMode.__json_out__ = (
    ("source_text", "source_text", None),
    ("type", "type", None),
)
SmartTranscriptionMode.__json_const__ = ("type",)
