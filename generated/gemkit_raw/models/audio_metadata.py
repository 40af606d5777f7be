from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class AudioMetadata(JsonModel):
    """Which section of an audio recording the model hears."""

    start_offset: str | None = None
    """Where the section starts, counted from the start of the audio."""
    end_offset: str | None = None
    """Where the section ends, counted from the start of the audio."""


AudioMetadata.__json_in__ = {
    "startOffset": ("start_offset", None),
    "endOffset": ("end_offset", None),
}
AudioMetadata.__json_out__ = (
    ("start_offset", "startOffset", None),
    ("end_offset", "endOffset", None),
)
