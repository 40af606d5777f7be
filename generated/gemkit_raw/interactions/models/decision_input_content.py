from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import Variants

if TYPE_CHECKING:
    from .audio_content import AudioContent
    from .document_content import DocumentContent
    from .image_content import ImageContent
    from .text_content import TextContent
    from .unknown_decision_input_content import UnknownDecisionInputContent
    from .video_content import VideoContent

    DecisionInputContent: TypeAlias = (
        AudioContent | DocumentContent | ImageContent | TextContent | VideoContent | UnknownDecisionInputContent
    )
    """One piece of the input of a decision: text, an image, audio, a video or a document."""
else:

    def __getattr__(name: str) -> Any:
        if name != "DecisionInputContent":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import (
            AudioContent,
            DocumentContent,
            ImageContent,
            TextContent,
            UnknownDecisionInputContent,
            VideoContent,
        )

        globals()[name] = union = (
            AudioContent | DocumentContent | ImageContent | TextContent | VideoContent | UnknownDecisionInputContent
        )
        return union


parse_decision_input_content = Variants(
    __name__,
    "type",
    {
        "audio": "AudioContent",
        "document": "DocumentContent",
        "image": "ImageContent",
        "text": "TextContent",
        "video": "VideoContent",
    },
    "UnknownDecisionInputContent",
)
