from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class PredictLongRunningResponse(JsonModel):
    """The outcome of a long prediction."""

    generate_video_response: PredictLongRunningGeneratedVideoResponse | None = None
    """The generated videos."""


from .predict_long_running_generated_video_response import PredictLongRunningGeneratedVideoResponse  # noqa: E402

PredictLongRunningResponse.__json_in__ = {
    "generateVideoResponse": ("generate_video_response", PredictLongRunningGeneratedVideoResponse.from_dict),
}
PredictLongRunningResponse.__json_out__ = (("generate_video_response", "generateVideoResponse", dump_model),)
