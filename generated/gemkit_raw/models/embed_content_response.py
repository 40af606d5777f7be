from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .content_embedding import ContentEmbedding
    from .embedding_usage_metadata import EmbeddingUsageMetadata


class EmbedContentResponse(JsonModel):
    """The vector of one content."""

    embedding: ContentEmbedding | None = None
    """The vector."""
    usage_metadata: EmbeddingUsageMetadata | None = None
    """Token counts of the request."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            embedding: ContentEmbedding | None = None,
            usage_metadata: EmbeddingUsageMetadata | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "embedding": ("embedding", "model", "ContentEmbedding"),
        "usageMetadata": ("usage_metadata", "model", "EmbeddingUsageMetadata"),
    }
