from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class PredictLongRunningResponse(JsonModel):
    """The outcome of a long prediction."""

    __slots__ = ("generate_video_response",)

    generate_video_response: PredictLongRunningGeneratedVideoResponse | None
    """The generated videos."""

    def __init__(
        self,
        *,
        generate_video_response: PredictLongRunningGeneratedVideoResponse | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.generate_video_response = generate_video_response
        self._extra = additional_properties


from .predict_long_running_generated_video_response import PredictLongRunningGeneratedVideoResponse  # noqa: E402

PredictLongRunningResponse.__json_in__ = {
    "generateVideoResponse": ("generate_video_response", PredictLongRunningGeneratedVideoResponse.from_dict),
}
PredictLongRunningResponse.__json_out__ = (("generate_video_response", "generateVideoResponse", dump_model),)
