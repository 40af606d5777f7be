from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    import datetime

    from .tuned_model_source import TunedModelSource
    from .tuned_model_state import TunedModelState
    from .tuning_task import TuningTask


class TunedModel(JsonModel):
    """A model tuned on a user's own data."""

    tuned_model_source: TunedModelSource | None = None
    """Another tuned model to start from. Excludes `base_model`."""
    base_model: str | None = None
    """Name of the model to tune, with its `models/` prefix. Excludes `tuned_model_source`."""
    name: str | None = None
    """Name of the tuned model, such as `tunedModels/my-model-123`."""
    display_name: str | None = None
    """Name for people to read, up to 40 characters."""
    description: str | None = None
    """What the model is for, in a few words."""
    temperature: float | None = None
    """Randomness of responses when a request does not set it. Taken from the base model by default."""
    top_p: float | None = None
    """Probability mass to sample from when a request does not set it, up to 1.0. Taken from the base model by
    default."""
    top_k: int | None = None
    """How many of the likeliest tokens to sample from when a request does not set it. Taken from the base model by
    default."""
    state: TunedModelState | str | None = None
    """Whether the model can be used yet."""
    create_time: datetime.datetime | None = None
    """When the tuned model was created."""
    update_time: datetime.datetime | None = None
    """When the tuned model was last changed."""
    tuning_task: TuningTask | None = None
    """How the model is tuned, and on what."""
    reader_project_numbers: list[int] | None = None
    """Numbers of the Google Cloud projects that may read the tuned model."""

    if TYPE_CHECKING:

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
        ) -> None: ...

    __json__ = {
        "tunedModelSource": ("tuned_model_source", "model", "TunedModelSource"),
        "baseModel": ("base_model",),
        "name": ("name",),
        "displayName": ("display_name",),
        "description": ("description",),
        "temperature": ("temperature",),
        "topP": ("top_p",),
        "topK": ("top_k",),
        "state": ("state", "enum", "TunedModelState"),
        "createTime": ("create_time", "time"),
        "updateTime": ("update_time", "time"),
        "tuningTask": ("tuning_task", "model", "TuningTask"),
        "readerProjectNumbers": ("reader_project_numbers", "list", "int64"),
    }
