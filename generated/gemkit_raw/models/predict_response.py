from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class PredictResponse(JsonModel):
    """The outcome of a prediction. The names inside `predictions` are left as they came, in camelCase."""

    predictions: list[Any] | None = None
    """The predictions. For Imagen they are objects with `bytesBase64Encoded` and `mimeType`, or with
    `raiFilteredReason` when an image was held back."""
    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


PredictResponse.__json_in__ = {
    "predictions": ("predictions", None),
}
PredictResponse.__json_out__ = (("predictions", "predictions", None),)
