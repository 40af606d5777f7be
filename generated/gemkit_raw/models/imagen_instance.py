from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class ImagenInstance(JsonModel):
    """What Imagen is to draw."""

    prompt: str | None = None
    """The images in words."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            prompt: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "prompt": ("prompt",),
    }
