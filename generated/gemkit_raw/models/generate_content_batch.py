from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_int64,
    dump_model,
    dump_time,
    parse_enum,
    parse_int64,
    parse_time,
)

if TYPE_CHECKING:
    import datetime


@_define(kw_only=True, eq=False, repr=False)
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


from .batch_state import BatchState  # noqa: E402
from .batch_stats import BatchStats  # noqa: E402
from .generate_content_batch_output import GenerateContentBatchOutput  # noqa: E402
from .input_config import InputConfig  # noqa: E402
from .webhook_config import WebhookConfig  # noqa: E402

GenerateContentBatch.__json_in__ = {
    "model": ("model", None),
    "name": ("name", None),
    "displayName": ("display_name", None),
    "inputConfig": ("input_config", InputConfig.from_dict),
    "output": ("output", GenerateContentBatchOutput.from_dict),
    "createTime": ("create_time", parse_time),
    "endTime": ("end_time", parse_time),
    "updateTime": ("update_time", parse_time),
    "batchStats": ("batch_stats", BatchStats.from_dict),
    "state": ("state", parse_enum(BatchState)),
    "priority": ("priority", parse_int64),
    "webhookConfig": ("webhook_config", WebhookConfig.from_dict),
}
GenerateContentBatch.__json_out__ = (
    ("model", "model", None),
    ("name", "name", None),
    ("display_name", "displayName", None),
    ("input_config", "inputConfig", dump_model),
    ("output", "output", dump_model),
    ("create_time", "createTime", dump_time),
    ("end_time", "endTime", dump_time),
    ("update_time", "updateTime", dump_time),
    ("batch_stats", "batchStats", dump_model),
    ("state", "state", None),
    ("priority", "priority", dump_int64),
    ("webhook_config", "webhookConfig", dump_model),
)
