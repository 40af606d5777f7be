from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class LogprobsResultCandidate(JsonModel):
    """One token and how likely it was."""

    token: str | None = None
    """Text of the token."""
    token_id: int | None = None
    """Number of the token in the model's vocabulary."""
    log_probability: float | None = None
    """Natural logarithm of the token's probability."""


LogprobsResultCandidate.__json_in__ = {
    "token": ("token", None),
    "tokenId": ("token_id", None),
    "logProbability": ("log_probability", None),
}
LogprobsResultCandidate.__json_out__ = (
    ("token", "token", None),
    ("token_id", "tokenId", None),
    ("log_probability", "logProbability", None),
)
