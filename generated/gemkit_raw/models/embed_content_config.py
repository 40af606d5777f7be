from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
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
