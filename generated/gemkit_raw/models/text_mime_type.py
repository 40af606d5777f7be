from gemkit_raw.types import OpenEnum


class TextMimeType(OpenEnum):
    """Type of generated text.
    - `APPLICATION_JSON`: JSON.
    - `TEXT_PLAIN`: plain text."""

    MIME_TYPE_UNSPECIFIED = "MIME_TYPE_UNSPECIFIED"
    APPLICATION_JSON = "APPLICATION_JSON"
    TEXT_PLAIN = "TEXT_PLAIN"
