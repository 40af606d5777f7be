from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .review_snippet import ReviewSnippet


class PlaceAnswerSources(JsonModel):
    """What an answer about a place rests on."""

    review_snippets: list[ReviewSnippet] | None = None
    """Excerpts of reviews."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            review_snippets: Sequence[ReviewSnippet] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "reviewSnippets": ("review_snippets", "list", "model", "ReviewSnippet"),
    }
