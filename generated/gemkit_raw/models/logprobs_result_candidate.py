from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class LogprobsResultCandidate(JsonModel):
    """One token and how likely it was."""

    __slots__ = (
        "token",
        "token_id",
        "log_probability",
    )

    token: str | None
    """Text of the token."""
    token_id: int | None
    """Number of the token in the model's vocabulary."""
    log_probability: float | None
    """Natural logarithm of the token's probability."""

    def __init__(
        self,
        *,
        token: str | None = None,
        token_id: int | None = None,
        log_probability: float | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.token = token
        self.token_id = token_id
        self.log_probability = log_probability
        self._extra = additional_properties


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
