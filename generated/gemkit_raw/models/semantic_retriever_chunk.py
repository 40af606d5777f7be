from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class SemanticRetrieverChunk(JsonModel):
    """A chunk found by the semantic retriever."""

    source: str | None = None
    """Name of what was searched, such as `corpora/123`."""
    chunk: str | None = None
    """Name of the chunk, such as `corpora/123/documents/abc/chunks/xyz`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            source: str | None = None,
            chunk: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "source": ("source",),
        "chunk": ("chunk",),
    }
