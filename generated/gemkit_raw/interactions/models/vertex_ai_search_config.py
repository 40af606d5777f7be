from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class VertexAISearchConfig(JsonModel):
    """What to search with Vertex AI Search."""

    datastores: list[str] | None = None
    """Names of the data stores to search, such as `projects/my-
    project/locations/global/collections/default_collection/dataStores/my-store`."""
    engine: str | None = None
    """Name of the search engine to use, such as `projects/my-
    project/locations/global/collections/default_collection/engines/my-engine`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            datastores: Sequence[str] | None = None,
            engine: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "datastores": ("datastores",),
        "engine": ("engine",),
    }
