from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .task_type import TaskType


class EmbedContentConfig(JsonModel):
    """How to embed a content."""

    title: str | None = None
    """Title of the text. For text, with `RETRIEVAL_DOCUMENT`."""
    task_type: TaskType | str | None = None
    """What the vector is for. Some models do not take it."""
    auto_truncate: bool | None = None
    """Whether to cut off what is longer than the model can take. Otherwise too long a content is an error."""
    output_dimensionality: int | None = None
    """How many numbers the vector is cut down to, from its end. The model's full size by default."""
    document_ocr: bool | None = None
    """Whether to recognize the text in pictures of documents."""
    audio_track_extraction: bool | None = None
    """Whether the sound of videos counts too."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            title: str | None = None,
            task_type: TaskType | str | None = None,
            auto_truncate: bool | None = None,
            output_dimensionality: int | None = None,
            document_ocr: bool | None = None,
            audio_track_extraction: bool | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "title": ("title",),
        "taskType": ("task_type", "enum", "TaskType"),
        "autoTruncate": ("auto_truncate",),
        "outputDimensionality": ("output_dimensionality",),
        "documentOcr": ("document_ocr",),
        "audioTrackExtraction": ("audio_track_extraction",),
    }
