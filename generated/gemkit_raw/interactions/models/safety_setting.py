from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .harm_category import HarmCategory
    from .safety_method import SafetyMethod
    from .safety_threshold import SafetyThreshold


class SafetySetting(JsonModel):
    """When to block content for one kind of harm."""

    threshold: SafetyThreshold | str | None = None
    """From which level of harm on content is blocked."""
    type: HarmCategory | str | None = None
    """The kind of harm."""
    method: SafetyMethod | str | None = None
    """Whether probability or severity of harm counts. `probability` by default."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            threshold: SafetyThreshold | str | None = None,
            type: HarmCategory | str | None = None,
            method: SafetyMethod | str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "threshold": ("threshold", "enum", "SafetyThreshold"),
        "type": ("type", "enum", "HarmCategory"),
        "method": ("method", "enum", "SafetyMethod"),
    }
