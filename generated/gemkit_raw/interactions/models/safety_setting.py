from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class SafetySetting(JsonModel):
    """When to block content for one kind of harm."""

    threshold: SafetyThreshold | str | None = None
    """From which level of harm on content is blocked."""
    type: HarmCategory | str | None = None
    """The kind of harm."""
    method: SafetyMethod | str | None = None
    """Whether probability or severity of harm counts. `probability` by default."""


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
