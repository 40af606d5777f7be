from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class MusicFilteredPrompt(JsonModel):
    """A prompt that the service does not follow, and why."""

    __slots__ = (
        "text",
        "filtered_reason",
    )

    text: str | None
    """The prompt."""
    filtered_reason: str | None
    """Why the service does not follow it."""

    def __init__(
        self,
        *,
        text: str | None = None,
        filtered_reason: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.text = text
        self.filtered_reason = filtered_reason
        self._extra = additional_properties


MusicFilteredPrompt.__json_in__ = {
    "text": ("text", None),
    "filteredReason": ("filtered_reason", None),
}
MusicFilteredPrompt.__json_out__ = (
    ("text", "text", None),
    ("filtered_reason", "filteredReason", None),
)
