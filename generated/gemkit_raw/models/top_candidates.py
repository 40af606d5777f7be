from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class TopCandidates(JsonModel):
    """The likeliest tokens of one step."""

    candidates: list[LogprobsResultCandidate] | None = None
    """The tokens, likeliest first."""


from .logprobs_result_candidate import LogprobsResultCandidate  # noqa: E402

TopCandidates.__json_in__ = {
    "candidates": ("candidates", parse_list(LogprobsResultCandidate.from_dict)),
}
TopCandidates.__json_out__ = (("candidates", "candidates", dump_list(dump_model)),)
