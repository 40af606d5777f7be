from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .imagen_prediction import ImagenPrediction


class PredictResponse(JsonModel):
    """The outcome of a prediction. The names inside `predictions` are left as they came, in camelCase."""

    predictions: list[Any] | None = None
    """The predictions. For Imagen each is an `ImagenPrediction`, with `bytesBase64Encoded` and `mimeType`, or with
    `raiFilteredReason` when an image was held back."""
    positive_prompt_safety_attributes: ImagenPrediction | None = None
    """How the safety filters rate the prompt. For Imagen, when `includeSafetyAttributes` asks for it."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            predictions: Sequence[Any] | None = None,
            positive_prompt_safety_attributes: ImagenPrediction | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "predictions": ("predictions", "list", "any"),
        "positivePromptSafetyAttributes": ("positive_prompt_safety_attributes", "model", "ImagenPrediction"),
    }
