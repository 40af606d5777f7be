from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .create_tuned_model_metadata import CreateTunedModelMetadata
    from .status import Status
    from .tuned_model import TunedModel


class CreateTunedModelOperation(JsonModel):
    """The long-running tuning of a model."""

    done: bool | None = None
    """Whether tuning has ended, well or badly."""
    error: Status | None = None
    """Why tuning failed. Only when `done`; excludes `response`."""
    name: str | None = None
    """Name of the operation, such as `tunedModels/my-model-123/operations/abc`."""
    metadata: CreateTunedModelMetadata | None = None
    """How far tuning is."""
    response: TunedModel | None = None
    """The tuned model. Only when `done` without an error."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            done: bool | None = None,
            error: Status | None = None,
            name: str | None = None,
            metadata: CreateTunedModelMetadata | None = None,
            response: TunedModel | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "done": ("done",),
        "error": ("error", "model", "Status"),
        "name": ("name",),
        "metadata": ("metadata", "model", "CreateTunedModelMetadata"),
        "response": ("response", "model", "TunedModel"),
    }
