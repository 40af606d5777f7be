from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
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
