from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
    parse_enum,
)


class EmbedContentRequest(JsonModel):
    """A content to embed."""

    __slots__ = (
        "model",
        "content",
        "task_type",
        "title",
        "output_dimensionality",
        "embed_content_config",
    )

    model: str | None
    """Name of the model, with its prefix, such as `models/gemini-embedding-001`."""
    content: Content | None
    """What to embed. All of its parts go into one vector."""
    task_type: TaskType | str | None
    """What the vector is for. `embed_content_config` is the successor of this field.

    Deprecated."""
    title: str | None
    """Title of the text, for `RETRIEVAL_DOCUMENT` only. `embed_content_config` is the successor of this field.

    Deprecated."""
    output_dimensionality: int | None
    """How many numbers the vector is cut down to. `embed_content_config` is the successor of this field.

    Deprecated."""
    embed_content_config: EmbedContentConfig | None
    """How to embed."""

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
    ) -> None:
        self.model = model
        self.content = content
        self.task_type = task_type
        self.title = title
        self.output_dimensionality = output_dimensionality
        self.embed_content_config = embed_content_config
        self._extra = additional_properties


from .content import Content  # noqa: E402
from .embed_content_config import EmbedContentConfig  # noqa: E402
from .task_type import TaskType  # noqa: E402

EmbedContentRequest.__json_in__ = {
    "model": ("model", None),
    "content": ("content", Content.from_dict),
    "taskType": ("task_type", parse_enum(TaskType)),
    "title": ("title", None),
    "outputDimensionality": ("output_dimensionality", None),
    "embedContentConfig": ("embed_content_config", EmbedContentConfig.from_dict),
}
EmbedContentRequest.__json_out__ = (
    ("model", "model", None),
    ("content", "content", dump_model),
    ("task_type", "taskType", None),
    ("title", "title", None),
    ("output_dimensionality", "outputDimensionality", None),
    ("embed_content_config", "embedContentConfig", dump_model),
)
