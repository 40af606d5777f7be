from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class PredictLongRunningOperation(JsonModel):
    """A long prediction."""

    __slots__ = (
        "done",
        "error",
        "name",
        "metadata",
        "response",
    )

    done: bool | None
    """Whether the prediction has ended, well or badly."""
    error: Status | None
    """Why the prediction failed. Only when `done`; excludes `response`."""
    name: str | None
    """Name of the operation, such as `models/veo-3.1-generate-preview/operations/abc`."""
    metadata: PredictLongRunningMetadata | None
    """Progress of the prediction."""
    response: PredictLongRunningResponse | None
    """The outcome. Only when `done` without an error."""

    def __init__(
        self,
        *,
        done: bool | None = None,
        error: Status | None = None,
        name: str | None = None,
        metadata: PredictLongRunningMetadata | None = None,
        response: PredictLongRunningResponse | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.done = done
        self.error = error
        self.name = name
        self.metadata = metadata
        self.response = response
        self._extra = additional_properties


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
