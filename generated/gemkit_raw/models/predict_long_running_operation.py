from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class PredictLongRunningOperation(JsonModel):
    """A long prediction."""

    done: bool | None = None
    """Whether the prediction has ended, well or badly."""
    error: Status | None = None
    """Why the prediction failed. Only when `done`; excludes `response`."""
    name: str | None = None
    """Name of the operation, such as `models/veo-3.1-generate-preview/operations/abc`."""
    metadata: PredictLongRunningMetadata | None = None
    """Progress of the prediction."""
    response: PredictLongRunningResponse | None = None
    """The outcome. Only when `done` without an error."""


from .predict_long_running_metadata import PredictLongRunningMetadata  # noqa: E402
from .predict_long_running_response import PredictLongRunningResponse  # noqa: E402
from .status import Status  # noqa: E402

PredictLongRunningOperation.__json_in__ = {
    "done": ("done", None),
    "error": ("error", Status.from_dict),
    "name": ("name", None),
    "metadata": ("metadata", PredictLongRunningMetadata.from_dict),
    "response": ("response", PredictLongRunningResponse.from_dict),
}
PredictLongRunningOperation.__json_out__ = (
    ("done", "done", None),
    ("error", "error", dump_model),
    ("name", "name", None),
    ("metadata", "metadata", dump_model),
    ("response", "response", dump_model),
)
