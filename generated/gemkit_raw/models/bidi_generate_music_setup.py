from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class BidiGenerateMusicSetup(JsonModel):
    """Setup of a Live Music session."""

    __slots__ = ("model",)

    model: str | None
    """Name of the model, with its `models/` prefix."""

    def __init__(
        self,
        *,
        model: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.model = model
        self._extra = additional_properties


BidiGenerateMusicSetup.__json_in__ = {
    "model": ("model", None),
}
BidiGenerateMusicSetup.__json_out__ = (("model", "model", None),)
