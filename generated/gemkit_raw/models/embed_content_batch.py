from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    import datetime

    from .batch_state import BatchState
    from .embed_content_batch_output import EmbedContentBatchOutput
    from .embed_content_batch_stats import EmbedContentBatchStats
    from .input_embed_content_config import InputEmbedContentConfig


class EmbedContentBatch(JsonModel):
    """Many embedding requests for one model, answered in the background."""

    model: str | None = None
    """Name of the model, with its prefix, such as `models/gemini-embedding-001`. When a batch is started, the path
    has it already."""
    name: str | None = None
    """Name of the batch, such as `batches/abc123`."""
    display_name: str | None = None
    """Name for people to read."""
    input_config: InputEmbedContentConfig | None = None
    """The requests, or the file that has them."""
    output: EmbedContentBatchOutput | None = None
    """The results, when the batch has finished."""
    create_time: datetime.datetime | None = None
    """When the batch was created."""
    end_time: datetime.datetime | None = None
    """When the batch finished."""
    update_time: datetime.datetime | None = None
    """When the batch was last changed."""
    batch_stats: EmbedContentBatchStats | None = None
    """How many requests there are, and how many of them are finished."""
    state: BatchState | str | None = None
    """How far the batch has come."""
    priority: int | None = None
    """Batches with a higher number go first. May be negative; 0 by default."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: str | None = None,
            name: str | None = None,
            display_name: str | None = None,
            input_config: InputEmbedContentConfig | None = None,
            output: EmbedContentBatchOutput | None = None,
            create_time: datetime.datetime | None = None,
            end_time: datetime.datetime | None = None,
            update_time: datetime.datetime | None = None,
            batch_stats: EmbedContentBatchStats | None = None,
            state: BatchState | str | None = None,
            priority: int | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "model": ("model",),
        "name": ("name",),
        "displayName": ("display_name",),
        "inputConfig": ("input_config", "model", "InputEmbedContentConfig"),
        "output": ("output", "model", "EmbedContentBatchOutput"),
        "createTime": ("create_time", "time"),
        "endTime": ("end_time", "time"),
        "updateTime": ("update_time", "time"),
        "batchStats": ("batch_stats", "model", "EmbedContentBatchStats"),
        "state": ("state", "enum", "BatchState"),
        "priority": ("priority", "int64"),
    }
