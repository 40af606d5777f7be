from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import Variants

if TYPE_CHECKING:
    from .audio_content import AudioContent
    from .document_content import DocumentContent
    from .function import Function
    from .image_content import ImageContent
    from .text_content import TextContent
    from .unknown_function_result_subcontent import UnknownFunctionResultSubcontent
    from .video_content import VideoContent

    FunctionResultSubcontent: TypeAlias = (
        AudioContent
        | DocumentContent
        | Function
        | ImageContent
        | TextContent
        | VideoContent
        | UnknownFunctionResultSubcontent
    )
    """One piece of what a function or a tool of an MCP server returned. A `Function` among them is a declaration,
    as found by a tool search of the caller."""
else:

    def __getattr__(name: str) -> Any:
        if name != "FunctionResultSubcontent":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import (
            AudioContent,
            DocumentContent,
            Function,
            ImageContent,
            TextContent,
            UnknownFunctionResultSubcontent,
            VideoContent,
        )

        globals()[name] = union = (
            AudioContent
            | DocumentContent
            | Function
            | ImageContent
            | TextContent
            | VideoContent
            | UnknownFunctionResultSubcontent
        )
        return union


parse_function_result_subcontent = Variants(
    __name__,
    "type",
    {
        "audio": "AudioContent",
        "document": "DocumentContent",
        "function": "Function",
        "image": "ImageContent",
        "text": "TextContent",
        "video": "VideoContent",
    },
    "UnknownFunctionResultSubcontent",
)
