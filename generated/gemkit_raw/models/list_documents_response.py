from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class ListDocumentsResponse(JsonModel):
    """One page of documents."""

    documents: list[Document] | None = None
    """The documents of this page."""
    next_page_token: str | None = None
    """The `page_token` of the next page. Absent on the last one."""


from .document import Document  # noqa: E402

ListDocumentsResponse.__json_in__ = {
    "documents": ("documents", parse_list(Document.from_dict)),
    "nextPageToken": ("next_page_token", None),
}
ListDocumentsResponse.__json_out__ = (
    ("documents", "documents", dump_list(dump_model)),
    ("next_page_token", "nextPageToken", None),
)
