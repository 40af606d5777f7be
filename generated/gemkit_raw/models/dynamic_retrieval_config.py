from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class DynamicRetrievalConfig(JsonModel):
    """When a model searches."""

    __slots__ = (
        "mode",
        "dynamic_threshold",
    )

    mode: DynamicRetrievalConfigMode | str | None
    """Whether the model decides for itself when to search."""
    dynamic_threshold: float | None
    """Score between 0 and 1 from which on a search is made. Prompts below it are answered without one."""

    def __init__(
        self,
        *,
        mode: DynamicRetrievalConfigMode | str | None = None,
        dynamic_threshold: float | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.mode = mode
        self.dynamic_threshold = dynamic_threshold
        self._extra = additional_properties


from .dynamic_retrieval_config_mode import DynamicRetrievalConfigMode  # noqa: E402

DynamicRetrievalConfig.__json_in__ = {
    "mode": ("mode", parse_enum(DynamicRetrievalConfigMode)),
    "dynamicThreshold": ("dynamic_threshold", None),
}
DynamicRetrievalConfig.__json_out__ = (
    ("mode", "mode", None),
    ("dynamic_threshold", "dynamicThreshold", None),
)
