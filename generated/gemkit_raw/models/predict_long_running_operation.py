from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .predict_long_running_metadata import PredictLongRunningMetadata
    from .predict_long_running_response import PredictLongRunningResponse
    from .status import Status


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            done: bool | None = None,
            error: Status | None = None,
            name: str | None = None,
            metadata: PredictLongRunningMetadata | None = None,
            response: PredictLongRunningResponse | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "done": ("done",),
        "error": ("error", "model", "Status"),
        "name": ("name",),
        "metadata": ("metadata", "model", "PredictLongRunningMetadata"),
        "response": ("response", "model", "PredictLongRunningResponse"),
    }
