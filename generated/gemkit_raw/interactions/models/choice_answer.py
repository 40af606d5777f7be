from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
)


class ChoiceAnswer(JsonModel):
    """Answer to a question that offers options."""

    __slots__ = (
        "choice",
        "confidence",
        "probabilities",
        "type",
    )

    choice: str | None
    """Id of the likeliest option."""
    confidence: float | None
    """Probability of `choice`, from 0.0 to 1.0."""
    probabilities: dict[str, float] | None
    """Probability of each option, from 0.0 to 1.0, by the ids of the options. They add up to 1.0."""
    type: Literal["choice"]
    """Always `choice`."""

    def __init__(
        self,
        *,
        choice: str | None = None,
        confidence: float | None = None,
        probabilities: dict[str, float] | None = None,
        type: Literal["choice"] = "choice",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.choice = choice
        self.confidence = confidence
        self.probabilities = probabilities
        self.type = type
        self._extra = additional_properties


ChoiceAnswer.__json_in__ = {
    "choice": ("choice", None),
    "confidence": ("confidence", None),
    "probabilities": ("probabilities", None),
    "type": ("type", None),
}
ChoiceAnswer.__json_out__ = (
    ("choice", "choice", None),
    ("confidence", "confidence", None),
    ("probabilities", "probabilities", None),
    ("type", "type", None),
)
ChoiceAnswer.__json_const__ = ("type",)
