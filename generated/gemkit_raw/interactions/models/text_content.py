from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_any,
    dump_list,
    parse_list,
)

if TYPE_CHECKING:
    from .annotation import Annotation


@_define(kw_only=True, eq=False, repr=False)
class TextContent(JsonModel):
    """Text, in input or output."""

    text: str | None = None
    """The text."""
    annotations: list[Annotation] | None = None
    """Notes on passages of the text. In answers the sources they rest on or the words of a transcript; in input
    how to speak them."""
    type: Literal["text"] = "text"
    """Always `text`."""


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
