from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class PredictRequest(JsonModel):
    """The input of a prediction. The names inside `instances` and `parameters` are sent as they are, in camelCase."""

    instances: list[Any] | None = None
    """What to predict for. For Imagen it is one object, an `ImagenInstance`."""
    parameters: Any | None = None
    """How to predict. For Imagen it is an `ImagenParameters`, with keys such as `sampleCount` and `aspectRatio`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            instances: Sequence[Any] | None = None,
            parameters: Any | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "instances": ("instances", "list", "any"),
        "parameters": ("parameters", "any"),
    }
