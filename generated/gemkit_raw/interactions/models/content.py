from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import Variants

if TYPE_CHECKING:
    from .audio_content import AudioContent
    from .document_content import DocumentContent
    from .image_content import ImageContent
    from .text_content import TextContent
    from .unknown_content import UnknownContent
    from .video_content import VideoContent

    Content: TypeAlias = AudioContent | DocumentContent | ImageContent | TextContent | VideoContent | UnknownContent
    """One piece of input or output: text, an image, audio, a video or a document. `type` tells which."""
else:

    def __getattr__(name: str) -> Any:
        if name != "Content":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import AudioContent, DocumentContent, ImageContent, TextContent, UnknownContent, VideoContent

        globals()[name] = union = (
            AudioContent | DocumentContent | ImageContent | TextContent | VideoContent | UnknownContent
        )
        return union


parse_content = Variants(
    __name__,
    "type",
    {
        "audio": "AudioContent",
        "document": "DocumentContent",
        "image": "ImageContent",
        "text": "TextContent",
        "video": "VideoContent",
    },
    "UnknownContent",
)
