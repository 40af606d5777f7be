from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class ImagenInstance(JsonModel):
    """What Imagen is to draw."""

    __slots__ = ("prompt",)

    prompt: str | None
    """The images in words."""

    def __init__(
        self,
        *,
        prompt: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.prompt = prompt
        self._extra = additional_properties


ImagenInstance.__json_in__ = {
    "prompt": ("prompt", None),
}
ImagenInstance.__json_out__ = (("prompt", "prompt", None),)
