from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .annotation import Annotation


class TextAnnotationDelta(JsonModel):
    """Annotations of text that the stream brought before. They belong to a `ModelOutputStep`."""

    annotations: list[Annotation] | None = None
    """The annotations. Their positions count from the start of the whole text, not of one `TextDelta`."""
    type: Literal["text_annotation_delta"] = "text_annotation_delta"
    """Always `text_annotation_delta`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            annotations: Sequence[Annotation] | None = None,
            type: Literal["text_annotation_delta"] = "text_annotation_delta",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "annotations": ("annotations", "list", "union", "annotation"),
        "type": ("type", "const"),
    }
