from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class PartMediaResolution(JsonModel):
    """How finely the media of one part is split into tokens."""

    level: PartMediaResolutionLevel | str | None = None
    """The resolution level."""


from .part_media_resolution_level import PartMediaResolutionLevel  # noqa: E402

PartMediaResolution.__json_in__ = {
    "level": ("level", parse_enum(PartMediaResolutionLevel)),
}
PartMediaResolution.__json_out__ = (("level", "level", None),)
