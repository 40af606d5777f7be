from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class SemanticRetrieverChunk(JsonModel):
    """A chunk found by the semantic retriever."""

    source: str | None = None
    """Name of what was searched, such as `corpora/123`."""
    chunk: str | None = None
    """Name of the chunk, such as `corpora/123/documents/abc/chunks/xyz`."""


SemanticRetrieverChunk.__json_in__ = {
    "source": ("source", None),
    "chunk": ("chunk", None),
}
SemanticRetrieverChunk.__json_out__ = (
    ("source", "source", None),
    ("chunk", "chunk", None),
)
