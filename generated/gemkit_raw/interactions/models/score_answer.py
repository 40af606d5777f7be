from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel


class ScoreAnswer(JsonModel):
    """Answer to a question that asks for a score."""

    confidence: float | None = None
    """Probability of the likeliest level, from 0.0 to 1.0."""
    legend: dict[str, str] | None = None
    """What the levels stand for, by their numbers from `0` on, as in the question."""
    probabilities: dict[str, float] | None = None
    """Probability of each level, from 0.0 to 1.0, by the numbers of the levels from `0` on. They add up to 1.0."""
    score: float | None = None
    """The expected score. Numbers of the levels, weighted by their probabilities; it may lie between two levels."""
    type: Literal["score"] = "score"
    """Always `score`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            confidence: float | None = None,
            legend: dict[str, str] | None = None,
            probabilities: dict[str, float] | None = None,
            score: float | None = None,
            type: Literal["score"] = "score",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "confidence": ("confidence",),
        "legend": ("legend",),
        "probabilities": ("probabilities",),
        "score": ("score",),
        "type": ("type", "const"),
    }
