from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class ImagenSafetyAttributes(JsonModel):
    """How the safety filters rate an image or a prompt."""

    categories: list[str] | None = None
    """Kinds of harm, such as `Violence`."""
    scores: list[float] | None = None
    """The rating in each of `categories`, in the same order. Higher is more harmful."""


ImagenSafetyAttributes.__json_in__ = {
    "categories": ("categories", None),
    "scores": ("scores", None),
}
ImagenSafetyAttributes.__json_out__ = (
    ("categories", "categories", None),
    ("scores", "scores", None),
)
