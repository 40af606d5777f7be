from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class ListCorporaResponse(JsonModel):
    """One page of corpora."""

    corpora: list[Corpus] | None = None
    """The corpora of this page."""
    next_page_token: str | None = None
    """The `page_token` of the next page. Absent on the last one."""


from .corpus import Corpus  # noqa: E402

ListCorporaResponse.__json_in__ = {
    "corpora": ("corpora", parse_list(Corpus.from_dict)),
    "nextPageToken": ("next_page_token", None),
}
ListCorporaResponse.__json_out__ = (
    ("corpora", "corpora", dump_list(dump_model)),
    ("next_page_token", "nextPageToken", None),
)
