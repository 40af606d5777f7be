from gemkit_raw.types import OpenEnum


class PartMediaResolutionLevel(OpenEnum):
    """How many tokens the media of one part may take. A higher level shows the model more detail and costs more
    tokens.
    - `MEDIA_RESOLUTION_UNSPECIFIED`: the model's own choice.
    - `MEDIA_RESOLUTION_ULTRA_HIGH`: the finest level; it can be set on a part, but not for a whole request."""

    MEDIA_RESOLUTION_UNSPECIFIED = "MEDIA_RESOLUTION_UNSPECIFIED"
    MEDIA_RESOLUTION_LOW = "MEDIA_RESOLUTION_LOW"
    MEDIA_RESOLUTION_MEDIUM = "MEDIA_RESOLUTION_MEDIUM"
    MEDIA_RESOLUTION_HIGH = "MEDIA_RESOLUTION_HIGH"
    MEDIA_RESOLUTION_ULTRA_HIGH = "MEDIA_RESOLUTION_ULTRA_HIGH"
