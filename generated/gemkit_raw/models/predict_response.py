from __future__ import annotations

from typing import Any

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_any,
    dump_list,
    dump_model,
    keep,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class PredictResponse(JsonModel):
    """The outcome of a prediction. The names inside `predictions` are left as they came, in camelCase."""

    predictions: list[Any] | None = None
    """The predictions. For Imagen each is an `ImagenPrediction`, with `bytesBase64Encoded` and `mimeType`, or with
    `raiFilteredReason` when an image was held back."""
    positive_prompt_safety_attributes: ImagenPrediction | None = None
    """How the safety filters rate the prompt. For Imagen, when `includeSafetyAttributes` asks for it."""


from .imagen_prediction import ImagenPrediction  # noqa: E402

PredictResponse.__json_in__ = {
    "predictions": ("predictions", parse_list(keep)),
    "positivePromptSafetyAttributes": ("positive_prompt_safety_attributes", ImagenPrediction.from_dict),
}
PredictResponse.__json_out__ = (
    ("predictions", "predictions", dump_list(dump_any)),
    ("positive_prompt_safety_attributes", "positivePromptSafetyAttributes", dump_model),
)
