from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class RetrievalCallArguments(JsonModel):
    """What to search with the retrieval tool."""

    queries: list[str] | None = None
    """The searches, in plain words."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            queries: Sequence[str] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "queries": ("queries",),
    }
