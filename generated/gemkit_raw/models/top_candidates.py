from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .logprobs_result_candidate import LogprobsResultCandidate


class TopCandidates(JsonModel):
    """The likeliest tokens of one step."""

    candidates: list[LogprobsResultCandidate] | None = None
    """The tokens, likeliest first."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            candidates: Sequence[LogprobsResultCandidate] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "candidates": ("candidates", "list", "model", "LogprobsResultCandidate"),
    }
