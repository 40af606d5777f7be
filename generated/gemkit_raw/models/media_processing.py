from gemkit_raw.types import OpenEnum


class MediaProcessing(OpenEnum):
    """How the model goes through a video.
    - `MEDIA_PROCESSING_UNSPECIFIED`: the model's own choice.
    - `STATIC`: frames taken at a fixed rate, all of them placed in the context.
    - `AGENTIC`: the model navigates the video by itself and looks at what it needs."""

    MEDIA_PROCESSING_UNSPECIFIED = "MEDIA_PROCESSING_UNSPECIFIED"
    STATIC = "STATIC"
    AGENTIC = "AGENTIC"
