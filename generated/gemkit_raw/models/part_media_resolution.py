from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class PartMediaResolution(JsonModel):
    """How finely the media of one part is split into tokens."""

    level: PartMediaResolutionLevel | str | None = None
    """The resolution level."""
    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


from .part_media_resolution_level import PartMediaResolutionLevel  # noqa: E402

PartMediaResolution.__json_in__ = {
    "level": ("level", parse_enum(PartMediaResolutionLevel)),
}
PartMediaResolution.__json_out__ = (("level", "level", None),)
