from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
)


class NoulAnswer(JsonModel):
    """Answer to a yes-or-no question, as a probability."""

    __slots__ = (
        "confidence",
        "noul",
        "type",
    )

    confidence: float | None
    """Probability of the likelier answer. The greater one of `noul` and `1 - noul`."""
    noul: float | None
    """Probability that the answer is yes, from 0.01 to 0.99."""
    type: Literal["noul"]
    """Always `noul`."""

    def __init__(
        self,
        *,
        confidence: float | None = None,
        noul: float | None = None,
        type: Literal["noul"] = "noul",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.confidence = confidence
        self.noul = noul
        self.type = type
        self._extra = additional_properties


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
