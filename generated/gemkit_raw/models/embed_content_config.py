from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class EmbedContentConfig(JsonModel):
    """How to embed a content."""

    __slots__ = (
        "title",
        "task_type",
        "auto_truncate",
        "output_dimensionality",
        "document_ocr",
        "audio_track_extraction",
    )

    title: str | None
    """Title of the text. For text, with `RETRIEVAL_DOCUMENT`."""
    task_type: TaskType | str | None
    """What the vector is for. Some models do not take it."""
    auto_truncate: bool | None
    """Whether to cut off what is longer than the model can take. Otherwise too long a content is an error."""
    output_dimensionality: int | None
    """How many numbers the vector is cut down to, from its end. The model's full size by default."""
    document_ocr: bool | None
    """Whether to recognize the text in pictures of documents."""
    audio_track_extraction: bool | None
    """Whether the sound of videos counts too."""

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
    ) -> None:
        self.title = title
        self.task_type = task_type
        self.auto_truncate = auto_truncate
        self.output_dimensionality = output_dimensionality
        self.document_ocr = document_ocr
        self.audio_track_extraction = audio_track_extraction
        self._extra = additional_properties


from .task_type import TaskType  # noqa: E402

EmbedContentConfig.__json_in__ = {
    "title": ("title", None),
    "taskType": ("task_type", parse_enum(TaskType)),
    "autoTruncate": ("auto_truncate", None),
    "outputDimensionality": ("output_dimensionality", None),
    "documentOcr": ("document_ocr", None),
    "audioTrackExtraction": ("audio_track_extraction", None),
}
EmbedContentConfig.__json_out__ = (
    ("title", "title", None),
    ("task_type", "taskType", None),
    ("auto_truncate", "autoTruncate", None),
    ("output_dimensionality", "outputDimensionality", None),
    ("document_ocr", "documentOcr", None),
    ("audio_track_extraction", "audioTrackExtraction", None),
)
