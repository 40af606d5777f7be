from gemkit_raw.types import OpenEnum


class MediaResolution(OpenEnum):
    """How many tokens each image or video frame of the prompt may take. A higher level shows the model more detail
    and
    costs more tokens.
    - `MEDIA_RESOLUTION_UNSPECIFIED`: the model's own choice."""

    MEDIA_RESOLUTION_UNSPECIFIED = "MEDIA_RESOLUTION_UNSPECIFIED"
    MEDIA_RESOLUTION_LOW = "MEDIA_RESOLUTION_LOW"
    MEDIA_RESOLUTION_MEDIUM = "MEDIA_RESOLUTION_MEDIUM"
    MEDIA_RESOLUTION_HIGH = "MEDIA_RESOLUTION_HIGH"
