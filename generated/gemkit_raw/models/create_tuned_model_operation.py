from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class CreateTunedModelOperation(JsonModel):
    """The long-running tuning of a model."""

    __slots__ = (
        "done",
        "error",
        "name",
        "metadata",
        "response",
    )

    done: bool | None
    """Whether tuning has ended, well or badly."""
    error: Status | None
    """Why tuning failed. Only when `done`; excludes `response`."""
    name: str | None
    """Name of the operation, such as `tunedModels/my-model-123/operations/abc`."""
    metadata: CreateTunedModelMetadata | None
    """How far tuning is."""
    response: TunedModel | None
    """The tuned model. Only when `done` without an error."""

    def __init__(
        self,
        *,
        done: bool | None = None,
        error: Status | None = None,
        name: str | None = None,
        metadata: CreateTunedModelMetadata | None = None,
        response: TunedModel | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.done = done
        self.error = error
        self.name = name
        self.metadata = metadata
        self.response = response
        self._extra = additional_properties


from .create_tuned_model_metadata import CreateTunedModelMetadata  # noqa: E402
from .status import Status  # noqa: E402
from .tuned_model import TunedModel  # noqa: E402

CreateTunedModelOperation.__json_in__ = {
    "done": ("done", None),
    "error": ("error", Status.from_dict),
    "name": ("name", None),
    "metadata": ("metadata", CreateTunedModelMetadata.from_dict),
    "response": ("response", TunedModel.from_dict),
}
CreateTunedModelOperation.__json_out__ = (
    ("done", "done", None),
    ("error", "error", dump_model),
    ("name", "name", None),
    ("metadata", "metadata", dump_model),
    ("response", "response", dump_model),
)
