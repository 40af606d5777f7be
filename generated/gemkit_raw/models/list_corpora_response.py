from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .corpus import Corpus


class ListCorporaResponse(JsonModel):
    """One page of corpora."""

    corpora: list[Corpus] | None = None
    """The corpora of this page."""
    next_page_token: str | None = None
    """The `page_token` of the next page. Absent on the last one."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            corpora: Sequence[Corpus] | None = None,
            next_page_token: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "corpora": ("corpora", "list", "model", "Corpus"),
        "nextPageToken": ("next_page_token",),
    }
