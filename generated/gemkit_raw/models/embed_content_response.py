from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class EmbedContentResponse(JsonModel):
    """The vector of one content."""

    embedding: ContentEmbedding | None = None
    """The vector."""
    usage_metadata: EmbeddingUsageMetadata | None = None
    """Token counts of the request."""


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
