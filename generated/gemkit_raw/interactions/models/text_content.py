from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_any,
    dump_list,
    parse_list,
)

if TYPE_CHECKING:
    from .annotation import Annotation


class TextContent(JsonModel):
    """Text, in input or output."""

    __slots__ = (
        "text",
        "annotations",
        "type",
    )

    text: str | None
    """The text."""
    annotations: list[Annotation] | None
    """Notes on passages of the text. In answers the sources they rest on or the words of a transcript; in input
    how to speak them."""
    type: Literal["text"]
    """Always `text`."""

    def __init__(
        self,
        *,
        text: str | None = None,
        annotations: Sequence[Annotation] | None = None,
        type: Literal["text"] = "text",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.text = text
        self.annotations = annotations
        self.type = type
        self._extra = additional_properties


from .annotation import parse_annotation  # noqa: E402

TextContent.__json_in__ = {
    "text": ("text", None),
    "annotations": ("annotations", parse_list(parse_annotation)),
    "type": ("type", None),
}
TextContent.__json_out__ = (
    ("text", "text", None),
    ("annotations", "annotations", dump_list(dump_any)),
    ("type", "type", None),
)
TextContent.__json_const__ = ("type",)
