from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class RetrievalCallArguments(JsonModel):
    """What to search with the retrieval tool."""

    queries: list[str] | None = None
    """The searches, in plain words."""


RetrievalCallArguments.__json_in__ = {
    "queries": ("queries", None),
}
RetrievalCallArguments.__json_out__ = (("queries", "queries", None),)
