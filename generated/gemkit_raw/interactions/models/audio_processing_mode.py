from gemkit_raw.types import OpenEnum


class AudioProcessingMode(OpenEnum):
    """How the model goes through audio. `static`, the only mode, places it in the context up front."""

    STATIC = "static"
