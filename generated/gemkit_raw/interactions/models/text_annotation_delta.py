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
class TextAnnotationDelta(JsonModel):
    """Annotations of text that the stream brought before. They belong to a `ModelOutputStep`."""

    annotations: list[Annotation] | None = None
    """The annotations. Their positions count from the start of the whole text, not of one `TextDelta`."""
    type: Literal["text_annotation_delta"] = "text_annotation_delta"
    """Always `text_annotation_delta`."""


from .annotation import parse_annotation  # noqa: E402

TextAnnotationDelta.__json_in__ = {
    "annotations": ("annotations", parse_list(parse_annotation)),
    "type": ("type", None),
}
TextAnnotationDelta.__json_out__ = (
    ("annotations", "annotations", dump_list(dump_any)),
    ("type", "type", None),
)
TextAnnotationDelta.__json_const__ = ("type",)
