from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .annotation import Annotation


class TextContent(JsonModel):
    """Text, in input or output."""

    text: str | None = None
    """The text."""
    annotations: list[Annotation] | None = None
    """Notes on passages of the text. In answers the sources they rest on or the words of a transcript; in input
    how to speak them."""
    type: Literal["text"] = "text"
    """Always `text`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str | None = None,
            annotations: Sequence[Annotation] | None = None,
            type: Literal["text"] = "text",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "text": ("text",),
        "annotations": ("annotations", "list", "union", "annotation"),
        "type": ("type", "const"),
    }
