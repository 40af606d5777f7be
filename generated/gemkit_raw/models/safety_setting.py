from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class SafetySetting(JsonModel):
    """When to block content of one category."""

    category: HarmCategory | str | None = None
    """The category."""
    threshold: HarmBlockThreshold | str | None = None
    """From which probability of harm on content is blocked."""


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
