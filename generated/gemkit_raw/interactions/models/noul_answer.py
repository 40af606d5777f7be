from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class NoulAnswer(JsonModel):
    """Answer to a yes-or-no question, as a probability."""

    confidence: float | None = None
    """Probability of the likelier answer. The greater one of `noul` and `1 - noul`."""
    noul: float | None = None
    """Probability that the answer is yes, from 0.01 to 0.99."""
    type: Literal["noul"] = "noul"
    """Always `noul`."""


NoulAnswer.__json_in__ = {
    "confidence": ("confidence", None),
    "noul": ("noul", None),
    "type": ("type", None),
}
NoulAnswer.__json_out__ = (
    ("confidence", "confidence", None),
    ("noul", "noul", None),
    ("type", "type", None),
)
NoulAnswer.__json_const__ = ("type",)
