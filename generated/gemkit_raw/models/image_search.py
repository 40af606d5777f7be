from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class ImageSearch(JsonModel):
    """Search of images. It has no settings."""

    __slots__ = ()

    def __init__(
        self,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self._extra = additional_properties


ImageSearch.__json_in__ = {}
ImageSearch.__json_out__ = ()
