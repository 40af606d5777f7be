"""What citations offer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from gemkit_raw.models import CitationSource


class CitationMetadataMixin:
    """CitationMetadata: its sources, as google-genai calls them."""

    __slots__ = ()

    @property
    def citations(self: Any) -> list[CitationSource] | None:
        """The same as `citation_sources`; `candidate.citations` has the passages too."""
        return self.citation_sources
