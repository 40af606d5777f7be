from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class LogprobsResult(JsonModel):
    """Log probabilities of the tokens of a candidate."""

    __slots__ = (
        "log_probability_sum",
        "top_candidates",
        "chosen_candidates",
    )

    log_probability_sum: float | None
    """Sum of the log probabilities of all tokens."""
    top_candidates: list[TopCandidates] | None
    """The likeliest tokens of each step, one entry per step."""
    chosen_candidates: list[LogprobsResultCandidate] | None
    """The tokens chosen, one per step. They need not be among `top_candidates`."""

    def __init__(
        self,
        *,
        log_probability_sum: float | None = None,
        top_candidates: Sequence[TopCandidates] | None = None,
        chosen_candidates: Sequence[LogprobsResultCandidate] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.log_probability_sum = log_probability_sum
        self.top_candidates = top_candidates
        self.chosen_candidates = chosen_candidates
        self._extra = additional_properties


from .logprobs_result_candidate import LogprobsResultCandidate  # noqa: E402
from .top_candidates import TopCandidates  # noqa: E402

LogprobsResult.__json_in__ = {
    "logProbabilitySum": ("log_probability_sum", None),
    "topCandidates": ("top_candidates", parse_list(TopCandidates.from_dict)),
    "chosenCandidates": ("chosen_candidates", parse_list(LogprobsResultCandidate.from_dict)),
}
LogprobsResult.__json_out__ = (
    ("log_probability_sum", "logProbabilitySum", None),
    ("top_candidates", "topCandidates", dump_list(dump_model)),
    ("chosen_candidates", "chosenCandidates", dump_list(dump_model)),
)
