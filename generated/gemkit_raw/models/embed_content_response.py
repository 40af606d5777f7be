from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class EmbedContentResponse(JsonModel):
    """The vector of one content."""

    __slots__ = (
        "embedding",
        "usage_metadata",
    )

    embedding: ContentEmbedding | None
    """The vector."""
    usage_metadata: EmbeddingUsageMetadata | None
    """Token counts of the request."""

    def __init__(
        self,
        *,
        embedding: ContentEmbedding | None = None,
        usage_metadata: EmbeddingUsageMetadata | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.embedding = embedding
        self.usage_metadata = usage_metadata
        self._extra = additional_properties


from .content_embedding import ContentEmbedding  # noqa: E402
from .embedding_usage_metadata import EmbeddingUsageMetadata  # noqa: E402

EmbedContentResponse.__json_in__ = {
    "embedding": ("embedding", ContentEmbedding.from_dict),
    "usageMetadata": ("usage_metadata", EmbeddingUsageMetadata.from_dict),
}
EmbedContentResponse.__json_out__ = (
    ("embedding", "embedding", dump_model),
    ("usage_metadata", "usageMetadata", dump_model),
)
