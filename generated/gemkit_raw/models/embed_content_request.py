from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .content import Content
    from .embed_content_config import EmbedContentConfig
    from .task_type import TaskType


class EmbedContentRequest(JsonModel):
    """A content to embed."""

    model: str | None = None
    """Name of the model, with its prefix, such as `models/gemini-embedding-001`."""
    content: Content | None = None
    """What to embed. All of its parts go into one vector."""
    task_type: TaskType | str | None = None
    """What the vector is for. `embed_content_config` is the successor of this field.

    Deprecated."""
    title: str | None = None
    """Title of the text, for `RETRIEVAL_DOCUMENT` only. `embed_content_config` is the successor of this field.

    Deprecated."""
    output_dimensionality: int | None = None
    """How many numbers the vector is cut down to. `embed_content_config` is the successor of this field.

    Deprecated."""
    embed_content_config: EmbedContentConfig | None = None
    """How to embed."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: str | None = None,
            content: Content | None = None,
            task_type: TaskType | str | None = None,
            title: str | None = None,
            output_dimensionality: int | None = None,
            embed_content_config: EmbedContentConfig | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "model": ("model",),
        "content": ("content", "model", "Content"),
        "taskType": ("task_type", "enum", "TaskType"),
        "title": ("title",),
        "outputDimensionality": ("output_dimensionality",),
        "embedContentConfig": ("embed_content_config", "model", "EmbedContentConfig"),
    }
