from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class CitationMetadata(JsonModel):
    """Sources that a text quotes."""

    citation_sources: list[CitationSource] | None = None
    """The sources."""


from .citation_source import CitationSource  # noqa: E402

CitationMetadata.__json_in__ = {
    "citationSources": ("citation_sources", parse_list(CitationSource.from_dict)),
}
CitationMetadata.__json_out__ = (("citation_sources", "citationSources", dump_list(dump_model)),)
