from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class PlaceAnswerSources(JsonModel):
    """What an answer about a place rests on."""

    review_snippets: list[ReviewSnippet] | None = None
    """Excerpts of reviews."""


from .review_snippet import ReviewSnippet  # noqa: E402

PlaceAnswerSources.__json_in__ = {
    "reviewSnippets": ("review_snippets", parse_list(ReviewSnippet.from_dict)),
}
PlaceAnswerSources.__json_out__ = (("review_snippets", "reviewSnippets", dump_list(dump_model)),)
