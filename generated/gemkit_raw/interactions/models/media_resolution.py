from gemkit_raw.types import OpenEnum


class MediaResolution(OpenEnum):
    """How many tokens media may take. A higher level shows the model more detail and costs more tokens."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    ULTRA_HIGH = "ultra_high"
