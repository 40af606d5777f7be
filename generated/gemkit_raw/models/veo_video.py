from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel, read_bytes


class VeoVideo(JsonModel):
    """A video for Veo, as an address or as bytes."""

    uri: str | None = None
    """Address of a video that Veo generated."""
    encoding: str | None = None
    """MIME type of the bytes, such as `video/mp4`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            uri: str | None = None,
            encoded_video: bytes | str | None = None,
            encoding: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    _encoded_video: Any = None

    @property
    def encoded_video(self) -> bytes | None:
        """Bytes of the video."""
        return read_bytes(self, "_encoded_video")

    @encoded_video.setter
    def encoded_video(self, value: bytes | str | None) -> None:
        self._encoded_video = value

    __json__ = {
        "uri": ("uri",),
        "encodedVideo": ("encoded_video", "bytes"),
        "encoding": ("encoding",),
    }
