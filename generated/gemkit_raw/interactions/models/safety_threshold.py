from gemkit_raw.types import OpenEnum


class SafetyThreshold(OpenEnum):
    """From which level of harm on content is blocked.
    - `block_low_and_above`: only negligible harm passes.
    - `block_medium_and_above`: negligible and low harm pass.
    - `block_only_high`: all but high harm passes.
    - `block_none`: everything passes.
    - `off`: the filter is turned off."""

    BLOCK_LOW_AND_ABOVE = "block_low_and_above"
    BLOCK_MEDIUM_AND_ABOVE = "block_medium_and_above"
    BLOCK_ONLY_HIGH = "block_only_high"
    BLOCK_NONE = "block_none"
    OFF = "off"
