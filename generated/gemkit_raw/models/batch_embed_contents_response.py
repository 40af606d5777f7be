from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit._mixins import BatchEmbedContentsResponseMixin
from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class BatchEmbedContentsResponse(BatchEmbedContentsResponseMixin, JsonModel):
    """The vectors of several contents."""

    __slots__ = (
        "embeddings",
        "usage_metadata",
    )

    embeddings: list[ContentEmbedding] | None
    """The vectors, in the order of the requests."""
    usage_metadata: EmbeddingUsageMetadata | None
    """Token counts of the request."""

    def __init__(
        self,
        *,
        embeddings: Sequence[ContentEmbedding] | None = None,
        usage_metadata: EmbeddingUsageMetadata | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.embeddings = embeddings
        self.usage_metadata = usage_metadata
        self._extra = additional_properties


from .content_embedding import ContentEmbedding  # noqa: E402
from .embedding_usage_metadata import EmbeddingUsageMetadata  # noqa: E402

BatchEmbedContentsResponse.__json_in__ = {
    "embeddings": ("embeddings", parse_list(ContentEmbedding.from_dict)),
    "usageMetadata": ("usage_metadata", EmbeddingUsageMetadata.from_dict),
}
BatchEmbedContentsResponse.__json_out__ = (
    ("embeddings", "embeddings", dump_list(dump_model)),
    ("usage_metadata", "usageMetadata", dump_model),
)
