from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .predict_long_running_generated_video_response import PredictLongRunningGeneratedVideoResponse


class PredictLongRunningResponse(JsonModel):
    """The outcome of a long prediction."""

    generate_video_response: PredictLongRunningGeneratedVideoResponse | None = None
    """The generated videos."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            generate_video_response: PredictLongRunningGeneratedVideoResponse | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "generateVideoResponse": ("generate_video_response", "model", "PredictLongRunningGeneratedVideoResponse"),
    }
