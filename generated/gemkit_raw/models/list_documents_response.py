from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .document import Document


class ListDocumentsResponse(JsonModel):
    """One page of documents."""

    documents: list[Document] | None = None
    """The documents of this page."""
    next_page_token: str | None = None
    """The `page_token` of the next page. Absent on the last one."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            documents: Sequence[Document] | None = None,
            next_page_token: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "documents": ("documents", "list", "model", "Document"),
        "nextPageToken": ("next_page_token",),
    }
