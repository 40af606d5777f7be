from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class Media(JsonModel):
    """A generated piece of media."""

    __slots__ = ("video",)

    video: Video | None
    """The video."""

    def __init__(
        self,
        *,
        video: Video | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.video = video
        self._extra = additional_properties


from .video import Video  # noqa: E402

Media.__json_in__ = {
    "video": ("video", Video.from_dict),
}
Media.__json_out__ = (("video", "video", dump_model),)
