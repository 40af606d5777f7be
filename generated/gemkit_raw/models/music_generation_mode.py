from gemkit_raw.types import OpenEnum


class MusicGenerationMode(OpenEnum):
    """What the model aims at when it makes music.
    - `MUSIC_GENERATION_MODE_UNSPECIFIED`: the service's default.
    - `QUALITY`: good music.
    - `DIVERSITY`: music of many kinds.
    - `VOCALIZATION`: music with voices."""

    MUSIC_GENERATION_MODE_UNSPECIFIED = "MUSIC_GENERATION_MODE_UNSPECIFIED"
    QUALITY = "QUALITY"
    DIVERSITY = "DIVERSITY"
    VOCALIZATION = "VOCALIZATION"
