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


class TextAnnotationDelta(JsonModel):
    """Annotations of text that the stream brought before. They belong to a `ModelOutputStep`."""

    __slots__ = (
        "annotations",
        "type",
    )

    annotations: list[Annotation] | None
    """The annotations. Their positions count from the start of the whole text, not of one `TextDelta`."""
    type: Literal["text_annotation_delta"]
    """Always `text_annotation_delta`."""

    def __init__(
        self,
        *,
        annotations: Sequence[Annotation] | None = None,
        type: Literal["text_annotation_delta"] = "text_annotation_delta",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.annotations = annotations
        self.type = type
        self._extra = additional_properties


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
