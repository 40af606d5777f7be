from __future__ import annotations

from typing import Any

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_any,
    dump_list,
    keep,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class PredictRequest(JsonModel):
    """The input of a prediction. The names inside `instances` and `parameters` are sent as they are, in camelCase."""

    instances: list[Any] | None = None
    """What to predict for. For Imagen it is one object, an `ImagenInstance`."""
    parameters: Any | None = None
    """How to predict. For Imagen it is an `ImagenParameters`, with keys such as `sampleCount` and `aspectRatio`."""


PredictRequest.__json_in__ = {
    "instances": ("instances", parse_list(keep)),
    "parameters": ("parameters", None),
}
PredictRequest.__json_out__ = (
    ("instances", "instances", dump_list(dump_any)),
    ("parameters", "parameters", dump_any),
)
