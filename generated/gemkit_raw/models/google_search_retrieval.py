from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class GoogleSearchRetrieval(JsonModel):
    """Google Search for older models."""

    dynamic_retrieval_config: DynamicRetrievalConfig | None = None
    """When to search."""


from .dynamic_retrieval_config import DynamicRetrievalConfig  # noqa: E402

GoogleSearchRetrieval.__json_in__ = {
    "dynamicRetrievalConfig": ("dynamic_retrieval_config", DynamicRetrievalConfig.from_dict),
}
GoogleSearchRetrieval.__json_out__ = (("dynamic_retrieval_config", "dynamicRetrievalConfig", dump_model),)
