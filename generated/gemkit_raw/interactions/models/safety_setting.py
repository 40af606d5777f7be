from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class SafetySetting(JsonModel):
    """When to block content for one kind of harm."""

    __slots__ = (
        "threshold",
        "type",
        "method",
    )

    threshold: SafetyThreshold | str | None
    """From which level of harm on content is blocked."""
    type: HarmCategory | str | None
    """The kind of harm."""
    method: SafetyMethod | str | None
    """Whether probability or severity of harm counts. `probability` by default."""

    def __init__(
        self,
        *,
        threshold: SafetyThreshold | str | None = None,
        type: HarmCategory | str | None = None,
        method: SafetyMethod | str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.threshold = threshold
        self.type = type
        self.method = method
        self._extra = additional_properties


from .harm_category import HarmCategory  # noqa: E402
from .safety_method import SafetyMethod  # noqa: E402
from .safety_threshold import SafetyThreshold  # noqa: E402

SafetySetting.__json_in__ = {
    "threshold": ("threshold", parse_enum(SafetyThreshold)),
    "type": ("type", parse_enum(HarmCategory)),
    "method": ("method", parse_enum(SafetyMethod)),
}
SafetySetting.__json_out__ = (
    ("threshold", "threshold", None),
    ("type", "type", None),
    ("method", "method", None),
)
