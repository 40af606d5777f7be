from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class SafetySetting(JsonModel):
    """When to block content of one category."""

    __slots__ = (
        "category",
        "threshold",
    )

    category: HarmCategory | str | None
    """The category."""
    threshold: HarmBlockThreshold | str | None
    """From which probability of harm on content is blocked."""

    def __init__(
        self,
        *,
        category: HarmCategory | str | None = None,
        threshold: HarmBlockThreshold | str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.category = category
        self.threshold = threshold
        self._extra = additional_properties


from .harm_block_threshold import HarmBlockThreshold  # noqa: E402
from .harm_category import HarmCategory  # noqa: E402

SafetySetting.__json_in__ = {
    "category": ("category", parse_enum(HarmCategory)),
    "threshold": ("threshold", parse_enum(HarmBlockThreshold)),
}
SafetySetting.__json_out__ = (
    ("category", "category", None),
    ("threshold", "threshold", None),
)
