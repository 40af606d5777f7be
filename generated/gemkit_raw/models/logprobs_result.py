from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .logprobs_result_candidate import LogprobsResultCandidate
    from .top_candidates import TopCandidates


class LogprobsResult(JsonModel):
    """Log probabilities of the tokens of a candidate."""

    log_probability_sum: float | None = None
    """Sum of the log probabilities of all tokens."""
    top_candidates: list[TopCandidates] | None = None
    """The likeliest tokens of each step, one entry per step."""
    chosen_candidates: list[LogprobsResultCandidate] | None = None
    """The tokens chosen, one per step. They need not be among `top_candidates`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            log_probability_sum: float | None = None,
            top_candidates: Sequence[TopCandidates] | None = None,
            chosen_candidates: Sequence[LogprobsResultCandidate] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "logProbabilitySum": ("log_probability_sum",),
        "topCandidates": ("top_candidates", "list", "model", "TopCandidates"),
        "chosenCandidates": ("chosen_candidates", "list", "model", "LogprobsResultCandidate"),
    }
