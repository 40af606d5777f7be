from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class ImagenInstance(JsonModel):
    """What Imagen is to draw."""

    prompt: str | None = None
    """The images in words."""


ImagenInstance.__json_in__ = {
    "prompt": ("prompt", None),
}
ImagenInstance.__json_out__ = (("prompt", "prompt", None),)
