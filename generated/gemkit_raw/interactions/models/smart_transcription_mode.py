from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel


class SmartTranscriptionMode(JsonModel):
    """Asks for a tidied-up transcript, or for a text to be edited as the speaker says."""

    source_text: str | None = None
    """Text to edit. When set, the speech tells what to change in it, and the output is the changed text."""
    type: Literal["smart"] = "smart"
    """Always `smart`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            source_text: str | None = None,
            type: Literal["smart"] = "smart",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "source_text": ("source_text",),
        "type": ("type", "const"),
    }
