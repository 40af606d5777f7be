from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class TopCandidates(JsonModel):
    """The likeliest tokens of one step."""

    __slots__ = ("candidates",)

    candidates: list[LogprobsResultCandidate] | None
    """The tokens, likeliest first."""

    def __init__(
        self,
        *,
        candidates: Sequence[LogprobsResultCandidate] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.candidates = candidates
        self._extra = additional_properties


from .logprobs_result_candidate import LogprobsResultCandidate  # noqa: E402

TopCandidates.__json_in__ = {
    "candidates": ("candidates", parse_list(LogprobsResultCandidate.from_dict)),
}
TopCandidates.__json_out__ = (("candidates", "candidates", dump_list(dump_model)),)
