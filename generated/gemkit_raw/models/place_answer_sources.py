from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class PlaceAnswerSources(JsonModel):
    """What an answer about a place rests on."""

    __slots__ = ("review_snippets",)

    review_snippets: list[ReviewSnippet] | None
    """Excerpts of reviews."""

    def __init__(
        self,
        *,
        review_snippets: Sequence[ReviewSnippet] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.review_snippets = review_snippets
        self._extra = additional_properties


from .review_snippet import ReviewSnippet  # noqa: E402

PlaceAnswerSources.__json_in__ = {
    "reviewSnippets": ("review_snippets", parse_list(ReviewSnippet.from_dict)),
}
PlaceAnswerSources.__json_out__ = (("review_snippets", "reviewSnippets", dump_list(dump_model)),)
