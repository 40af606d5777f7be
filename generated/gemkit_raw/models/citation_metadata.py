from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit._mixins import CitationMetadataMixin
from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .citation_source import CitationSource


class CitationMetadata(CitationMetadataMixin, JsonModel):
    """Sources that a text quotes."""

    citation_sources: list[CitationSource] | None = None
    """The sources."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            citation_sources: Sequence[CitationSource] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "citationSources": ("citation_sources", "list", "model", "CitationSource"),
    }
