from __future__ import annotations

from attrs import define as _define

from gemkit._mixins import BatchEmbedContentsResponseMixin
from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class BatchEmbedContentsResponse(BatchEmbedContentsResponseMixin, JsonModel):
    """The vectors of several contents."""

    embeddings: list[ContentEmbedding] | None = None
    """The vectors, in the order of the requests."""
    usage_metadata: EmbeddingUsageMetadata | None = None
    """Token counts of the request."""


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
