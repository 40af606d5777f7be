from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit._mixins import BatchEmbedContentsResponseMixin
from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .content_embedding import ContentEmbedding
    from .embedding_usage_metadata import EmbeddingUsageMetadata


class BatchEmbedContentsResponse(BatchEmbedContentsResponseMixin, JsonModel):
    """The vectors of several contents."""

    embeddings: list[ContentEmbedding] | None = None
    """The vectors, in the order of the requests."""
    usage_metadata: EmbeddingUsageMetadata | None = None
    """Token counts of the request."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            embeddings: Sequence[ContentEmbedding] | None = None,
            usage_metadata: EmbeddingUsageMetadata | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "embeddings": ("embeddings", "list", "model", "ContentEmbedding"),
        "usageMetadata": ("usage_metadata", "model", "EmbeddingUsageMetadata"),
    }
