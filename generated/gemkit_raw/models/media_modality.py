from gemkit_raw.types import OpenEnum


class MediaModality(OpenEnum):
    """Kind of media in a prompt or a response.
    - `DOCUMENT`: documents such as PDF files."""

    MODALITY_UNSPECIFIED = "MODALITY_UNSPECIFIED"
    TEXT = "TEXT"
    IMAGE = "IMAGE"
    VIDEO = "VIDEO"
    AUDIO = "AUDIO"
    DOCUMENT = "DOCUMENT"
