from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_any,
    dump_list,
    dump_model,
    keep,
    parse_list,
)


class PredictResponse(JsonModel):
    """The outcome of a prediction. The names inside `predictions` are left as they came, in camelCase."""

    __slots__ = (
        "predictions",
        "positive_prompt_safety_attributes",
    )

    predictions: list[Any] | None
    """The predictions. For Imagen each is an `ImagenPrediction`, with `bytesBase64Encoded` and `mimeType`, or with
    `raiFilteredReason` when an image was held back."""
    positive_prompt_safety_attributes: ImagenPrediction | None
    """How the safety filters rate the prompt. For Imagen, when `includeSafetyAttributes` asks for it."""

    def __init__(
        self,
        *,
        predictions: Sequence[Any] | None = None,
        positive_prompt_safety_attributes: ImagenPrediction | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.predictions = predictions
        self.positive_prompt_safety_attributes = positive_prompt_safety_attributes
        self._extra = additional_properties


from .imagen_prediction import ImagenPrediction  # noqa: E402

PredictResponse.__json_in__ = {
    "predictions": ("predictions", parse_list(keep)),
    "positivePromptSafetyAttributes": ("positive_prompt_safety_attributes", ImagenPrediction.from_dict),
}
PredictResponse.__json_out__ = (
    ("predictions", "predictions", dump_list(dump_any)),
    ("positive_prompt_safety_attributes", "positivePromptSafetyAttributes", dump_model),
)
