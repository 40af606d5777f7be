from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class ParallelAISearchConfig(JsonModel):
    """How to search the web with Parallel."""

    api_key: str | None = None
    """API key for Parallel."""
    custom_config: dict[str, Any] | None = None
    """Further parameters of Parallel's search API, by name."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            api_key: str | None = None,
            custom_config: dict[str, Any] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "api_key": ("api_key",),
        "custom_config": ("custom_config",),
    }
