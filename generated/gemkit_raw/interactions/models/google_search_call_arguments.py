from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class GoogleSearchCallArguments(JsonModel):
    """What to search with Google."""

    __slots__ = ("queries",)

    queries: list[str] | None
    """The searches, such as `who won Euro 2024`."""

    def __init__(
        self,
        *,
        queries: Sequence[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.queries = queries
        self._extra = additional_properties


GoogleSearchCallArguments.__json_in__ = {
    "queries": ("queries", None),
}
GoogleSearchCallArguments.__json_out__ = (("queries", "queries", None),)
