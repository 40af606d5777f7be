from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class Media(JsonModel):
    """A generated piece of media."""

    video: Video | None = None
    """The video."""


from .video import Video  # noqa: E402

Media.__json_in__ = {
    "video": ("video", Video.from_dict),
}
Media.__json_out__ = (("video", "video", dump_model),)
