from __future__ import annotations

from typing import TypedDict

from .task_type import TaskType


class EmbedContentConfigDict(TypedDict, total=False):
    """The fields of EmbedContentConfig as keyword arguments, or as a dict."""

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
