from gemkit_raw.types import OpenEnum


class HarmBlockThreshold(OpenEnum):
    """From which probability of harm on content is blocked.
    - `HARM_BLOCK_THRESHOLD_UNSPECIFIED`: the model's default.
    - `BLOCK_LOW_AND_ABOVE`: only `NEGLIGIBLE` passes.
    - `BLOCK_MEDIUM_AND_ABOVE`: `NEGLIGIBLE` and `LOW` pass.
    - `BLOCK_ONLY_HIGH`: all but `HIGH` passes.
    - `BLOCK_NONE`: everything passes, with ratings.
    - `OFF`: the filter is turned off."""

    HARM_BLOCK_THRESHOLD_UNSPECIFIED = "HARM_BLOCK_THRESHOLD_UNSPECIFIED"
    BLOCK_LOW_AND_ABOVE = "BLOCK_LOW_AND_ABOVE"
    BLOCK_MEDIUM_AND_ABOVE = "BLOCK_MEDIUM_AND_ABOVE"
    BLOCK_ONLY_HIGH = "BLOCK_ONLY_HIGH"
    BLOCK_NONE = "BLOCK_NONE"
    OFF = "OFF"
