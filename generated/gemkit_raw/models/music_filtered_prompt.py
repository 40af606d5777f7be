from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class MusicFilteredPrompt(JsonModel):
    """A prompt that the service does not follow, and why."""

    text: str | None = None
    """The prompt."""
    filtered_reason: str | None = None
    """Why the service does not follow it."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str | None = None,
            filtered_reason: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "text": ("text",),
        "filteredReason": ("filtered_reason",),
    }
