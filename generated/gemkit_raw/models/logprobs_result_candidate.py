from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class LogprobsResultCandidate(JsonModel):
    """One token and how likely it was."""

    token: str | None = None
    """Text of the token."""
    token_id: int | None = None
    """Number of the token in the model's vocabulary."""
    log_probability: float | None = None
    """Natural logarithm of the token's probability."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            token: str | None = None,
            token_id: int | None = None,
            log_probability: float | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "token": ("token",),
        "tokenId": ("token_id",),
        "logProbability": ("log_probability",),
    }
