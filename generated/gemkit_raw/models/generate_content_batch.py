from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    import datetime

    from .batch_state import BatchState
    from .batch_stats import BatchStats
    from .generate_content_batch_output import GenerateContentBatchOutput
    from .input_config import InputConfig
    from .webhook_config import WebhookConfig


class GenerateContentBatch(JsonModel):
    """Many prompts for one model, answered in the background."""

    model: str | None = None
    """Name of the model, with its prefix, such as `models/gemini-2.5-flash`. When a batch is started, the path has
    it already."""
    name: str | None = None
    """Name of the batch, such as `batches/abc123`."""
    display_name: str | None = None
    """Name for people to read."""
    input_config: InputConfig | None = None
    """The requests, or the file that has them."""
    output: GenerateContentBatchOutput | None = None
    """The results, when the batch has finished."""
    create_time: datetime.datetime | None = None
    """When the batch was created."""
    end_time: datetime.datetime | None = None
    """When the batch finished."""
    update_time: datetime.datetime | None = None
    """When the batch was last changed."""
    batch_stats: BatchStats | None = None
    """How many requests there are, and how many of them are finished."""
    state: BatchState | str | None = None
    """How far the batch has come."""
    priority: int | None = None
    """Batches with a higher number go first. May be negative; 0 by default."""
    webhook_config: WebhookConfig | None = None
    """Which webhooks to call about the batch."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: str | None = None,
            name: str | None = None,
            display_name: str | None = None,
            input_config: InputConfig | None = None,
            output: GenerateContentBatchOutput | None = None,
            create_time: datetime.datetime | None = None,
            end_time: datetime.datetime | None = None,
            update_time: datetime.datetime | None = None,
            batch_stats: BatchStats | None = None,
            state: BatchState | str | None = None,
            priority: int | None = None,
            webhook_config: WebhookConfig | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "model": ("model",),
        "name": ("name",),
        "displayName": ("display_name",),
        "inputConfig": ("input_config", "model", "InputConfig"),
        "output": ("output", "model", "GenerateContentBatchOutput"),
        "createTime": ("create_time", "time"),
        "endTime": ("end_time", "time"),
        "updateTime": ("update_time", "time"),
        "batchStats": ("batch_stats", "model", "BatchStats"),
        "state": ("state", "enum", "BatchState"),
        "priority": ("priority", "int64"),
        "webhookConfig": ("webhook_config", "model", "WebhookConfig"),
    }
