from __future__ import annotations

from typing import TYPE_CHECKING, Any

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


class EmbedContentBatch(JsonModel):
    """Many embedding requests for one model, answered in the background."""

    __slots__ = (
        "model",
        "name",
        "display_name",
        "input_config",
        "output",
        "create_time",
        "end_time",
        "update_time",
        "batch_stats",
        "state",
        "priority",
    )

    model: str | None
    """Name of the model, with its prefix, such as `models/gemini-embedding-001`. When a batch is started, the path
    has it already."""
    name: str | None
    """Name of the batch, such as `batches/abc123`."""
    display_name: str | None
    """Name for people to read."""
    input_config: InputEmbedContentConfig | None
    """The requests, or the file that has them."""
    output: EmbedContentBatchOutput | None
    """The results, when the batch has finished."""
    create_time: datetime.datetime | None
    """When the batch was created."""
    end_time: datetime.datetime | None
    """When the batch finished."""
    update_time: datetime.datetime | None
    """When the batch was last changed."""
    batch_stats: EmbedContentBatchStats | None
    """How many requests there are, and how many of them are finished."""
    state: BatchState | str | None
    """How far the batch has come."""
    priority: int | None
    """Batches with a higher number go first. May be negative; 0 by default."""

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
    ) -> None:
        self.model = model
        self.name = name
        self.display_name = display_name
        self.input_config = input_config
        self.output = output
        self.create_time = create_time
        self.end_time = end_time
        self.update_time = update_time
        self.batch_stats = batch_stats
        self.state = state
        self.priority = priority
        self._extra = additional_properties


from .batch_state import BatchState  # noqa: E402
from .embed_content_batch_output import EmbedContentBatchOutput  # noqa: E402
from .embed_content_batch_stats import EmbedContentBatchStats  # noqa: E402
from .input_embed_content_config import InputEmbedContentConfig  # noqa: E402

EmbedContentBatch.__json_in__ = {
    "model": ("model", None),
    "name": ("name", None),
    "displayName": ("display_name", None),
    "inputConfig": ("input_config", InputEmbedContentConfig.from_dict),
    "output": ("output", EmbedContentBatchOutput.from_dict),
    "createTime": ("create_time", parse_time),
    "endTime": ("end_time", parse_time),
    "updateTime": ("update_time", parse_time),
    "batchStats": ("batch_stats", EmbedContentBatchStats.from_dict),
    "state": ("state", parse_enum(BatchState)),
    "priority": ("priority", parse_int64),
}
EmbedContentBatch.__json_out__ = (
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
)
