from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import Variants

if TYPE_CHECKING:
    from .audio_response_format import AudioResponseFormat
    from .image_response_format import ImageResponseFormat
    from .text_response_format import TextResponseFormat
    from .video_response_format import VideoResponseFormat

    ResponseFormat: TypeAlias = (
        TextResponseFormat | AudioResponseFormat | ImageResponseFormat | VideoResponseFormat | dict[str, Any]
    )
    """One kind of output, and what it looks like. Objects of another shape are sent as they are, such as a bare
    JSON schema."""
else:

    def __getattr__(name: str) -> Any:
        if name != "ResponseFormat":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import AudioResponseFormat, ImageResponseFormat, TextResponseFormat, VideoResponseFormat

        globals()[name] = union = (
            TextResponseFormat | AudioResponseFormat | ImageResponseFormat | VideoResponseFormat | dict[str, Any]
        )
        return union


parse_response_format = Variants(
    __name__,
    "type",
    {
        "text": "TextResponseFormat",
        "audio": "AudioResponseFormat",
        "image": "ImageResponseFormat",
        "video": "VideoResponseFormat",
    },
    None,
)
