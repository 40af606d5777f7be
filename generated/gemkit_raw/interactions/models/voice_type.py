from gemkit_raw.types import OpenEnum


class VoiceType(OpenEnum):
    """How a voice was made.
    - `replicated`: from recordings of a speaker.
    - `prompted`: from a description in words.
    - `prebuilt`: by Google, which offers it in its catalog."""

    REPLICATED = "replicated"
    PROMPTED = "prompted"
    PREBUILT = "prebuilt"
