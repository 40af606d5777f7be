from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class VertexAISearchConfig(JsonModel):
    """What to search with Vertex AI Search."""

    datastores: list[str] | None = None
    """Names of the data stores to search, such as `projects/my-
    project/locations/global/collections/default_collection/dataStores/my-store`."""
    engine: str | None = None
    """Name of the search engine to use, such as `projects/my-
    project/locations/global/collections/default_collection/engines/my-engine`."""


VertexAISearchConfig.__json_in__ = {
    "datastores": ("datastores", None),
    "engine": ("engine", None),
}
VertexAISearchConfig.__json_out__ = (
    ("datastores", "datastores", None),
    ("engine", "engine", None),
)
