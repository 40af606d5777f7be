from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class GoogleSearchRetrieval(JsonModel):
    """Google Search for older models."""

    __slots__ = ("dynamic_retrieval_config",)

    dynamic_retrieval_config: DynamicRetrievalConfig | None
    """When to search."""

    def __init__(
        self,
        *,
        dynamic_retrieval_config: DynamicRetrievalConfig | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.dynamic_retrieval_config = dynamic_retrieval_config
        self._extra = additional_properties


from .dynamic_retrieval_config import DynamicRetrievalConfig  # noqa: E402

GoogleSearchRetrieval.__json_in__ = {
    "dynamicRetrievalConfig": ("dynamic_retrieval_config", DynamicRetrievalConfig.from_dict),
}
GoogleSearchRetrieval.__json_out__ = (("dynamic_retrieval_config", "dynamicRetrievalConfig", dump_model),)
