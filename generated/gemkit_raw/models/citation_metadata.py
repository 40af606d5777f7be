from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit._mixins import CitationMetadataMixin
from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class CitationMetadata(CitationMetadataMixin, JsonModel):
    """Sources that a text quotes."""

    __slots__ = ("citation_sources",)

    citation_sources: list[CitationSource] | None
    """The sources."""

    def __init__(
        self,
        *,
        citation_sources: Sequence[CitationSource] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.citation_sources = citation_sources
        self._extra = additional_properties


from .citation_source import CitationSource  # noqa: E402

CitationMetadata.__json_in__ = {
    "citationSources": ("citation_sources", parse_list(CitationSource.from_dict)),
}
CitationMetadata.__json_out__ = (("citation_sources", "citationSources", dump_list(dump_model)),)
