from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class Message(JsonModel):
    """A chat message of a PaLM model or its user."""

    __slots__ = (
        "author",
        "content",
        "citation_metadata",
    )

    author: str | None
    """Who wrote it; any text that tells the authors apart."""
    content: str | None
    """The text."""
    citation_metadata: CitationMetadata | None
    """Sources that the text quotes. Only in messages of the model."""

    def __init__(
        self,
        *,
        author: str | None = None,
        content: str | None = None,
        citation_metadata: CitationMetadata | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.author = author
        self.content = content
        self.citation_metadata = citation_metadata
        self._extra = additional_properties


from .citation_metadata import CitationMetadata  # noqa: E402

Message.__json_in__ = {
    "author": ("author", None),
    "content": ("content", None),
    "citationMetadata": ("citation_metadata", CitationMetadata.from_dict),
}
Message.__json_out__ = (
    ("author", "author", None),
    ("content", "content", None),
    ("citation_metadata", "citationMetadata", dump_model),
)
