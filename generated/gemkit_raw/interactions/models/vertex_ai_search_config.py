from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class VertexAISearchConfig(JsonModel):
    """What to search with Vertex AI Search."""

    __slots__ = (
        "datastores",
        "engine",
    )

    datastores: list[str] | None
    """Names of the data stores to search, such as `projects/my-
    project/locations/global/collections/default_collection/dataStores/my-store`."""
    engine: str | None
    """Name of the search engine to use, such as `projects/my-
    project/locations/global/collections/default_collection/engines/my-engine`."""

    def __init__(
        self,
        *,
        datastores: Sequence[str] | None = None,
        engine: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.datastores = datastores
        self.engine = engine
        self._extra = additional_properties


VertexAISearchConfig.__json_in__ = {
    "datastores": ("datastores", None),
    "engine": ("engine", None),
}
VertexAISearchConfig.__json_out__ = (
    ("datastores", "datastores", None),
    ("engine", "engine", None),
)
