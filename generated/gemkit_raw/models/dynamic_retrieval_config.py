from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class DynamicRetrievalConfig(JsonModel):
    """When a model searches."""

    mode: DynamicRetrievalConfigMode | str | None = None
    """Whether the model decides for itself when to search."""
    dynamic_threshold: float | None = None
    """Score between 0 and 1 from which on a search is made. Prompts below it are answered without one."""


from .dynamic_retrieval_config_mode import DynamicRetrievalConfigMode  # noqa: E402

DynamicRetrievalConfig.__json_in__ = {
    "mode": ("mode", parse_enum(DynamicRetrievalConfigMode)),
    "dynamicThreshold": ("dynamic_threshold", None),
}
DynamicRetrievalConfig.__json_out__ = (
    ("mode", "mode", None),
    ("dynamic_threshold", "dynamicThreshold", None),
)
