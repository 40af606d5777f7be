from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import Variants

if TYPE_CHECKING:
    from .image_content import ImageContent
    from .text_content import TextContent
    from .unknown_thought_summary_content import UnknownThoughtSummaryContent

    ThoughtSummaryContent: TypeAlias = ImageContent | TextContent | UnknownThoughtSummaryContent
    """One piece of a summary of the model's thinking, text or an image."""
else:

    def __getattr__(name: str) -> Any:
        if name != "ThoughtSummaryContent":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import ImageContent, TextContent, UnknownThoughtSummaryContent

        globals()[name] = union = ImageContent | TextContent | UnknownThoughtSummaryContent
        return union


parse_thought_summary_content = Variants(
    __name__, "type", {"image": "ImageContent", "text": "TextContent"}, "UnknownThoughtSummaryContent"
)
