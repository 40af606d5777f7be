from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import (
    JsonModel,
    dump_int64,
    dump_list,
    dump_model,
    dump_time,
    parse_enum,
    parse_int64,
    parse_list,
    parse_time,
)

if TYPE_CHECKING:
    import datetime


class TunedModel(JsonModel):
    """A model tuned on a user's own data."""

    __slots__ = (
        "tuned_model_source",
        "base_model",
        "name",
        "display_name",
        "description",
        "temperature",
        "top_p",
        "top_k",
        "state",
        "create_time",
        "update_time",
        "tuning_task",
        "reader_project_numbers",
    )

    tuned_model_source: TunedModelSource | None
    """Another tuned model to start from. Excludes `base_model`."""
    base_model: str | None
    """Name of the model to tune, with its `models/` prefix. Excludes `tuned_model_source`."""
    name: str | None
    """Name of the tuned model, such as `tunedModels/my-model-123`."""
    display_name: str | None
    """Name for people to read, up to 40 characters."""
    description: str | None
    """What the model is for, in a few words."""
    temperature: float | None
    """Randomness of responses when a request does not set it. Taken from the base model by default."""
    top_p: float | None
    """Probability mass to sample from when a request does not set it, up to 1.0. Taken from the base model by
    default."""
    top_k: int | None
    """How many of the likeliest tokens to sample from when a request does not set it. Taken from the base model by
    default."""
    state: TunedModelState | str | None
    """Whether the model can be used yet."""
    create_time: datetime.datetime | None
    """When the tuned model was created."""
    update_time: datetime.datetime | None
    """When the tuned model was last changed."""
    tuning_task: TuningTask | None
    """How the model is tuned, and on what."""
    reader_project_numbers: list[int] | None
    """Numbers of the Google Cloud projects that may read the tuned model."""

    def __init__(
        self,
        *,
        tuned_model_source: TunedModelSource | None = None,
        base_model: str | None = None,
        name: str | None = None,
        display_name: str | None = None,
        description: str | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        state: TunedModelState | str | None = None,
        create_time: datetime.datetime | None = None,
        update_time: datetime.datetime | None = None,
        tuning_task: TuningTask | None = None,
        reader_project_numbers: Sequence[int] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.tuned_model_source = tuned_model_source
        self.base_model = base_model
        self.name = name
        self.display_name = display_name
        self.description = description
        self.temperature = temperature
        self.top_p = top_p
        self.top_k = top_k
        self.state = state
        self.create_time = create_time
        self.update_time = update_time
        self.tuning_task = tuning_task
        self.reader_project_numbers = reader_project_numbers
        self._extra = additional_properties


from .tuned_model_source import TunedModelSource  # noqa: E402
from .tuned_model_state import TunedModelState  # noqa: E402
from .tuning_task import TuningTask  # noqa: E402

TunedModel.__json_in__ = {
    "tunedModelSource": ("tuned_model_source", TunedModelSource.from_dict),
    "baseModel": ("base_model", None),
    "name": ("name", None),
    "displayName": ("display_name", None),
    "description": ("description", None),
    "temperature": ("temperature", None),
    "topP": ("top_p", None),
    "topK": ("top_k", None),
    "state": ("state", parse_enum(TunedModelState)),
    "createTime": ("create_time", parse_time),
    "updateTime": ("update_time", parse_time),
    "tuningTask": ("tuning_task", TuningTask.from_dict),
    "readerProjectNumbers": ("reader_project_numbers", parse_list(parse_int64)),
}
TunedModel.__json_out__ = (
    ("tuned_model_source", "tunedModelSource", dump_model),
    ("base_model", "baseModel", None),
    ("name", "name", None),
    ("display_name", "displayName", None),
    ("description", "description", None),
    ("temperature", "temperature", None),
    ("top_p", "topP", None),
    ("top_k", "topK", None),
    ("state", "state", None),
    ("create_time", "createTime", dump_time),
    ("update_time", "updateTime", dump_time),
    ("tuning_task", "tuningTask", dump_model),
    ("reader_project_numbers", "readerProjectNumbers", dump_list(dump_int64)),
)
