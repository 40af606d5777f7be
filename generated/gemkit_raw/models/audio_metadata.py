from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class AudioMetadata(JsonModel):
    """Which section of an audio recording the model hears."""

    start_offset: str | None = None
    """Where the section starts, counted from the start of the audio."""
    end_offset: str | None = None
    """Where the section ends, counted from the start of the audio."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            start_offset: str | None = None,
            end_offset: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "startOffset": ("start_offset",),
        "endOffset": ("end_offset",),
    }
