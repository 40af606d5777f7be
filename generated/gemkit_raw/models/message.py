from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .citation_metadata import CitationMetadata


class Message(JsonModel):
    """A chat message of a PaLM model or its user."""

    author: str | None = None
    """Who wrote it; any text that tells the authors apart."""
    content: str | None = None
    """The text."""
    citation_metadata: CitationMetadata | None = None
    """Sources that the text quotes. Only in messages of the model."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            author: str | None = None,
            content: str | None = None,
            citation_metadata: CitationMetadata | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "author": ("author",),
        "content": ("content",),
        "citationMetadata": ("citation_metadata", "model", "CitationMetadata"),
    }
