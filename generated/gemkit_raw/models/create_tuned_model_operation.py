from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
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
