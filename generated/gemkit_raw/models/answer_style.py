from gemkit_raw.types import OpenEnum


class AnswerStyle(OpenEnum):
    """Style of an answer.
    - `ABSTRACTIVE`: short, in words of its own.
    - `EXTRACTIVE`: very short, taken from the texts.
    - `VERBOSE`: with details, and laid out."""

    ANSWER_STYLE_UNSPECIFIED = "ANSWER_STYLE_UNSPECIFIED"
    ABSTRACTIVE = "ABSTRACTIVE"
    EXTRACTIVE = "EXTRACTIVE"
    VERBOSE = "VERBOSE"
