from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_any,
    dump_list,
    keep,
    parse_list,
)


class PredictRequest(JsonModel):
    """The input of a prediction. The names inside `instances` and `parameters` are sent as they are, in camelCase."""

    __slots__ = (
        "instances",
        "parameters",
    )

    instances: list[Any] | None
    """What to predict for. For Imagen it is one object, an `ImagenInstance`."""
    parameters: Any | None
    """How to predict. For Imagen it is an `ImagenParameters`, with keys such as `sampleCount` and `aspectRatio`."""

    def __init__(
        self,
        *,
        instances: Sequence[Any] | None = None,
        parameters: Any | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.instances = instances
        self.parameters = parameters
        self._extra = additional_properties


PredictRequest.__json_in__ = {
    "instances": ("instances", parse_list(keep)),
    "parameters": ("parameters", None),
}
PredictRequest.__json_out__ = (
    ("instances", "instances", dump_list(dump_any)),
    ("parameters", "parameters", dump_any),
)
