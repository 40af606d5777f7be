from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class ImagenSafetyAttributes(JsonModel):
    """How the safety filters rate an image or a prompt."""

    __slots__ = (
        "categories",
        "scores",
    )

    categories: list[str] | None
    """Kinds of harm, such as `Violence`."""
    scores: list[float] | None
    """The rating in each of `categories`, in the same order. Higher is more harmful."""

    def __init__(
        self,
        *,
        categories: Sequence[str] | None = None,
        scores: Sequence[float] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.categories = categories
        self.scores = scores
        self._extra = additional_properties


ImagenSafetyAttributes.__json_in__ = {
    "categories": ("categories", None),
    "scores": ("scores", None),
}
ImagenSafetyAttributes.__json_out__ = (
    ("categories", "categories", None),
    ("scores", "scores", None),
)
