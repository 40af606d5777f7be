from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class ListCorporaResponse(JsonModel):
    """One page of corpora."""

    __slots__ = (
        "corpora",
        "next_page_token",
    )

    corpora: list[Corpus] | None
    """The corpora of this page."""
    next_page_token: str | None
    """The `page_token` of the next page. Absent on the last one."""

    def __init__(
        self,
        *,
        corpora: Sequence[Corpus] | None = None,
        next_page_token: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.corpora = corpora
        self.next_page_token = next_page_token
        self._extra = additional_properties


from .corpus import Corpus  # noqa: E402

ListCorporaResponse.__json_in__ = {
    "corpora": ("corpora", parse_list(Corpus.from_dict)),
    "nextPageToken": ("next_page_token", None),
}
ListCorporaResponse.__json_out__ = (
    ("corpora", "corpora", dump_list(dump_model)),
    ("next_page_token", "nextPageToken", None),
)
