from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class GoogleSearchCallArguments(JsonModel):
    """What to search with Google."""

    queries: list[str] | None = None
    """The searches, such as `who won Euro 2024`."""


GoogleSearchCallArguments.__json_in__ = {
    "queries": ("queries", None),
}
GoogleSearchCallArguments.__json_out__ = (("queries", "queries", None),)
