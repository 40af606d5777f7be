from gemkit_raw.types import OpenEnum


class AudioTranscriptionMode(OpenEnum):
    """How literal a transcript is.
    - `MODE_UNSPECIFIED`: the same as `VERBATIM`.
    - `VERBATIM`: what was said, word for word.
    - `SMART`: tidied up, without filler words and false starts, and laid out in paragraphs and lists. Neither
      speakers
      nor word timestamps can be asked for with it."""

    MODE_UNSPECIFIED = "MODE_UNSPECIFIED"
    VERBATIM = "VERBATIM"
    SMART = "SMART"
