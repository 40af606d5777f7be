from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class PartMediaResolution(JsonModel):
    """How finely the media of one part is split into tokens."""

    __slots__ = ("level",)

    level: PartMediaResolutionLevel | str | None
    """The resolution level."""

    def __init__(
        self,
        *,
        level: PartMediaResolutionLevel | str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.level = level
        self._extra = additional_properties


from .part_media_resolution_level import PartMediaResolutionLevel  # noqa: E402

PartMediaResolution.__json_in__ = {
    "level": ("level", parse_enum(PartMediaResolutionLevel)),
}
PartMediaResolution.__json_out__ = (("level", "level", None),)
