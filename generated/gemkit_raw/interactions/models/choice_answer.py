from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
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
