from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class ImagenInstance(JsonModel):
    """What Imagen is to draw."""

    prompt: str | None = None
    """The images in words."""
    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


ImagenInstance.__json_in__ = {
    "prompt": ("prompt", None),
}
ImagenInstance.__json_out__ = (("prompt", "prompt", None),)
