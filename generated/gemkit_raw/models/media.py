from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .video import Video


class Media(JsonModel):
    """A generated piece of media."""

    video: Video | None = None
    """The video."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            video: Video | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "video": ("video", "model", "Video"),
    }
