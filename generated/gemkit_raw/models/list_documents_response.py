from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class ListDocumentsResponse(JsonModel):
    """One page of documents."""

    __slots__ = (
        "documents",
        "next_page_token",
    )

    documents: list[Document] | None
    """The documents of this page."""
    next_page_token: str | None
    """The `page_token` of the next page. Absent on the last one."""

    def __init__(
        self,
        *,
        documents: Sequence[Document] | None = None,
        next_page_token: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.documents = documents
        self.next_page_token = next_page_token
        self._extra = additional_properties


from .document import Document  # noqa: E402

ListDocumentsResponse.__json_in__ = {
    "documents": ("documents", parse_list(Document.from_dict)),
    "nextPageToken": ("next_page_token", None),
}
ListDocumentsResponse.__json_out__ = (
    ("documents", "documents", dump_list(dump_model)),
    ("next_page_token", "nextPageToken", None),
)
