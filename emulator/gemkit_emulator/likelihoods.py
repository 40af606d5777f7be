"""What a candidate says of how likely its tokens were."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gemkit_emulator.engines import Likelihood
    from gemkit_emulator.json_types import Json


def describe_likelihoods(likelihoods: Sequence[Likelihood]) -> Json:
    """`avgLogprobs` and `logprobsResult`; nothing where the engine knows nothing."""
    if not likelihoods:
        return {}
    total = sum(likelihood.logprob for likelihood in likelihoods)
    result: Json = {"chosenCandidates": [_describe(likelihood) for likelihood in likelihoods]}
    if any(likelihood.others for likelihood in likelihoods):
        result["topCandidates"] = [
            {"candidates": [_describe(other) for other in likelihood.others]} for likelihood in likelihoods
        ]
    result["logProbabilitySum"] = total
    return {"avgLogprobs": total / len(likelihoods), "logprobsResult": result}


def _describe(likelihood: Likelihood) -> Json:
    return {"token": likelihood.token, "tokenId": likelihood.token_id, "logProbability": likelihood.logprob}
