from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .harm_block_threshold import HarmBlockThreshold
    from .harm_category import HarmCategory


class SafetySetting(JsonModel):
    """When to block content of one category."""

    category: HarmCategory | str | None = None
    """The category."""
    threshold: HarmBlockThreshold | str | None = None
    """From which probability of harm on content is blocked."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            category: HarmCategory | str | None = None,
            threshold: HarmBlockThreshold | str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "category": ("category", "enum", "HarmCategory"),
        "threshold": ("threshold", "enum", "HarmBlockThreshold"),
    }
