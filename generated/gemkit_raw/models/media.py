from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class Media(JsonModel):
    """A generated piece of media."""

    video: Video | None = None
    """The video."""
    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


from .video import Video  # noqa: E402

Media.__json_in__ = {
    "video": ("video", Video.from_dict),
}
Media.__json_out__ = (("video", "video", dump_model),)
