from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class SemanticRetrieverChunk(JsonModel):
    """A chunk found by the semantic retriever."""

    __slots__ = (
        "source",
        "chunk",
    )

    source: str | None
    """Name of what was searched, such as `corpora/123`."""
    chunk: str | None
    """Name of the chunk, such as `corpora/123/documents/abc/chunks/xyz`."""

    def __init__(
        self,
        *,
        source: str | None = None,
        chunk: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.source = source
        self.chunk = chunk
        self._extra = additional_properties


SemanticRetrieverChunk.__json_in__ = {
    "source": ("source", None),
    "chunk": ("chunk", None),
}
SemanticRetrieverChunk.__json_out__ = (
    ("source", "source", None),
    ("chunk", "chunk", None),
)
