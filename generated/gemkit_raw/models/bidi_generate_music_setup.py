from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class BidiGenerateMusicSetup(JsonModel):
    """Setup of a Live Music session."""

    model: str | None = None
    """Name of the model, with its `models/` prefix."""


BidiGenerateMusicSetup.__json_in__ = {
    "model": ("model", None),
}
BidiGenerateMusicSetup.__json_out__ = (("model", "model", None),)
