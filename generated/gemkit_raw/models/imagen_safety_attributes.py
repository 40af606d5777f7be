from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class ImagenSafetyAttributes(JsonModel):
    """How the safety filters rate an image or a prompt."""

    categories: list[str] | None = None
    """Kinds of harm, such as `Violence`."""
    scores: list[float] | None = None
    """The rating in each of `categories`, in the same order. Higher is more harmful."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            categories: Sequence[str] | None = None,
            scores: Sequence[float] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "categories": ("categories",),
        "scores": ("scores",),
    }
