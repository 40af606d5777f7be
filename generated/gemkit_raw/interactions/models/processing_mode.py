from gemkit_raw.types import OpenEnum


class ProcessingMode(OpenEnum):
    """How the model goes through a video.
    - `static`: frames taken at a fixed rate, all of them placed in the context.
    - `agentic`: the model navigates the video by itself and looks at what it needs."""

    STATIC = "static"
    AGENTIC = "agentic"
