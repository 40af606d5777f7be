from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class MusicFilteredPrompt(JsonModel):
    """A prompt that the service does not follow, and why."""

    text: str | None = None
    """The prompt."""
    filtered_reason: str | None = None
    """Why the service does not follow it."""


MusicFilteredPrompt.__json_in__ = {
    "text": ("text", None),
    "filteredReason": ("filtered_reason", None),
}
MusicFilteredPrompt.__json_out__ = (
    ("text", "text", None),
    ("filtered_reason", "filteredReason", None),
)
