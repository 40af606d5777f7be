from gemkit_raw.types import OpenEnum


class Modality(OpenEnum):
    """Kind of output a response may contain."""

    MODALITY_UNSPECIFIED = "MODALITY_UNSPECIFIED"
    TEXT = "TEXT"
    IMAGE = "IMAGE"
    AUDIO = "AUDIO"
    VIDEO = "VIDEO"
