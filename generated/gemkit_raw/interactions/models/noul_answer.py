from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel


class NoulAnswer(JsonModel):
    """Answer to a yes-or-no question, as a probability."""

    confidence: float | None = None
    """Probability of the likelier answer. The greater one of `noul` and `1 - noul`."""
    noul: float | None = None
    """Probability that the answer is yes, from 0.01 to 0.99."""
    type: Literal["noul"] = "noul"
    """Always `noul`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            confidence: float | None = None,
            noul: float | None = None,
            type: Literal["noul"] = "noul",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "confidence": ("confidence",),
        "noul": ("noul",),
        "type": ("type", "const"),
    }
