from __future__ import annotations

from typing import Any

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class ParallelAISearchConfig(JsonModel):
    """How to search the web with Parallel."""

    api_key: str | None = None
    """API key for Parallel."""
    custom_config: dict[str, Any] | None = None
    """Further parameters of Parallel's search API, by name."""


ParallelAISearchConfig.__json_in__ = {
    "api_key": ("api_key", None),
    "custom_config": ("custom_config", None),
}
ParallelAISearchConfig.__json_out__ = (
    ("api_key", "api_key", None),
    ("custom_config", "custom_config", None),
)
