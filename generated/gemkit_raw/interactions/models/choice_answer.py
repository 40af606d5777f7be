from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel


class ChoiceAnswer(JsonModel):
    """Answer to a question that offers options."""

    choice: str | None = None
    """Id of the likeliest option."""
    confidence: float | None = None
    """Probability of `choice`, from 0.0 to 1.0."""
    probabilities: dict[str, float] | None = None
    """Probability of each option, from 0.0 to 1.0, by the ids of the options. They add up to 1.0."""
    type: Literal["choice"] = "choice"
    """Always `choice`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            choice: str | None = None,
            confidence: float | None = None,
            probabilities: dict[str, float] | None = None,
            type: Literal["choice"] = "choice",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "choice": ("choice",),
        "confidence": ("confidence",),
        "probabilities": ("probabilities",),
        "type": ("type", "const"),
    }
