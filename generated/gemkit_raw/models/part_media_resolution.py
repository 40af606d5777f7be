from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .part_media_resolution_level import PartMediaResolutionLevel


class PartMediaResolution(JsonModel):
    """How finely the media of one part is split into tokens."""

    level: PartMediaResolutionLevel | str | None = None
    """The resolution level."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            level: PartMediaResolutionLevel | str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "level": ("level", "enum", "PartMediaResolutionLevel"),
    }
