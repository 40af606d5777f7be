from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class AudioMetadata(JsonModel):
    """Which section of an audio recording the model hears."""

    __slots__ = (
        "start_offset",
        "end_offset",
    )

    start_offset: str | None
    """Where the section starts, counted from the start of the audio."""
    end_offset: str | None
    """Where the section ends, counted from the start of the audio."""

    def __init__(
        self,
        *,
        start_offset: str | None = None,
        end_offset: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.start_offset = start_offset
        self.end_offset = end_offset
        self._extra = additional_properties


AudioMetadata.__json_in__ = {
    "startOffset": ("start_offset", None),
    "endOffset": ("end_offset", None),
}
AudioMetadata.__json_out__ = (
    ("start_offset", "startOffset", None),
    ("end_offset", "endOffset", None),
)
