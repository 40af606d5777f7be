from gemkit_raw.types import OpenEnum


class VoicePitch(OpenEnum):
    """How high a voice is."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
