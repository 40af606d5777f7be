from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class ExaAISearchConfig(JsonModel):
    """How to search the web with Exa."""

    __slots__ = (
        "api_key",
        "custom_config",
    )

    api_key: str | None
    """API key for Exa."""
    custom_config: dict[str, Any] | None
    """Further parameters of Exa's search API, by name."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        custom_config: dict[str, Any] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.api_key = api_key
        self.custom_config = custom_config
        self._extra = additional_properties


ExaAISearchConfig.__json_in__ = {
    "api_key": ("api_key", None),
    "custom_config": ("custom_config", None),
}
ExaAISearchConfig.__json_out__ = (
    ("api_key", "api_key", None),
    ("custom_config", "custom_config", None),
)
