from gemkit_raw.types import OpenEnum


class SafetyFilterLevel(OpenEnum):
    """How strict the safety filters of Imagen are.
    - `BLOCK_LOW_AND_ABOVE`: strictest; even a low probability of harm blocks.
    - `BLOCK_MEDIUM_AND_ABOVE`: a medium or high probability blocks.
    - `BLOCK_ONLY_HIGH`: a high probability blocks.
    - `BLOCK_NONE`: nothing is blocked."""

    BLOCK_LOW_AND_ABOVE = "BLOCK_LOW_AND_ABOVE"
    BLOCK_MEDIUM_AND_ABOVE = "BLOCK_MEDIUM_AND_ABOVE"
    BLOCK_ONLY_HIGH = "BLOCK_ONLY_HIGH"
    BLOCK_NONE = "BLOCK_NONE"
