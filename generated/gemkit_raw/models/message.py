from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class Message(JsonModel):
    """A chat message of a PaLM model or its user."""

    author: str | None = None
    """Who wrote it; any text that tells the authors apart."""
    content: str | None = None
    """The text."""
    citation_metadata: CitationMetadata | None = None
    """Sources that the text quotes. Only in messages of the model."""


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
