from __future__ import annotations

from typing import TypedDict

from .harm_block_threshold import HarmBlockThreshold
from .harm_category import HarmCategory


class SafetySettingDict(TypedDict, total=False):
    """The fields of SafetySetting as keyword arguments, or as a dict."""

    category: HarmCategory | str | None
    """The category."""
    threshold: HarmBlockThreshold | str | None
    """From which probability of harm on content is blocked."""
