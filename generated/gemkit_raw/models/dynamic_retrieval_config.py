from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .dynamic_retrieval_config_mode import DynamicRetrievalConfigMode


class DynamicRetrievalConfig(JsonModel):
    """When a model searches."""

    mode: DynamicRetrievalConfigMode | str | None = None
    """Whether the model decides for itself when to search."""
    dynamic_threshold: float | None = None
    """Score between 0 and 1 from which on a search is made. Prompts below it are answered without one."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            mode: DynamicRetrievalConfigMode | str | None = None,
            dynamic_threshold: float | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "mode": ("mode", "enum", "DynamicRetrievalConfigMode"),
        "dynamicThreshold": ("dynamic_threshold",),
    }
