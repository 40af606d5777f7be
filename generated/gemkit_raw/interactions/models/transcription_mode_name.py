from gemkit_raw.types import OpenEnum


class TranscriptionModeName(OpenEnum):
    """How literal a transcript is.
    - `verbatim`: what was said, word for word.
    - `smart`: tidied up, without filler words and false starts."""

    VERBATIM = "verbatim"
    SMART = "smart"
