from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class GoogleMapsCallArguments(JsonModel):
    """What to look up in Google Maps."""

    __slots__ = ("queries",)

    queries: list[str] | None
    """The searches, in plain words."""

    def __init__(
        self,
        *,
        queries: Sequence[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.queries = queries
        self._extra = additional_properties


GoogleMapsCallArguments.__json_in__ = {
    "queries": ("queries", None),
}
GoogleMapsCallArguments.__json_out__ = (("queries", "queries", None),)
