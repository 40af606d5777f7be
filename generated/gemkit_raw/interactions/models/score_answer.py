from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
)


class ScoreAnswer(JsonModel):
    """Answer to a question that asks for a score."""

    __slots__ = (
        "confidence",
        "legend",
        "probabilities",
        "score",
        "type",
    )

    confidence: float | None
    """Probability of the likeliest level, from 0.0 to 1.0."""
    legend: dict[str, str] | None
    """What the levels stand for, by their numbers from `0` on, as in the question."""
    probabilities: dict[str, float] | None
    """Probability of each level, from 0.0 to 1.0, by the numbers of the levels from `0` on. They add up to 1.0."""
    score: float | None
    """The expected score. Numbers of the levels, weighted by their probabilities; it may lie between two levels."""
    type: Literal["score"]
    """Always `score`."""

    def __init__(
        self,
        *,
        confidence: float | None = None,
        legend: dict[str, str] | None = None,
        probabilities: dict[str, float] | None = None,
        score: float | None = None,
        type: Literal["score"] = "score",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.confidence = confidence
        self.legend = legend
        self.probabilities = probabilities
        self.score = score
        self.type = type
        self._extra = additional_properties


ScoreAnswer.__json_in__ = {
    "confidence": ("confidence", None),
    "legend": ("legend", None),
    "probabilities": ("probabilities", None),
    "score": ("score", None),
    "type": ("type", None),
}
ScoreAnswer.__json_out__ = (
    ("confidence", "confidence", None),
    ("legend", "legend", None),
    ("probabilities", "probabilities", None),
    ("score", "score", None),
    ("type", "type", None),
)
ScoreAnswer.__json_const__ = ("type",)
