from gemkit_raw.types import OpenEnum


class ResponseModality(OpenEnum):
    """A kind of media."""

    TEXT = "text"
    IMAGE = "image"
    AUDIO = "audio"
    VIDEO = "video"
    DOCUMENT = "document"
