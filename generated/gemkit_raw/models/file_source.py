from gemkit_raw.types import OpenEnum


class FileSource(OpenEnum):
    """How a file came about.
    - `UPLOADED`: sent by the user.
    - `GENERATED`: made by the service, such as a video.
    - `REGISTERED`: kept in Google Cloud Storage and made known to the service."""

    SOURCE_UNSPECIFIED = "SOURCE_UNSPECIFIED"
    UPLOADED = "UPLOADED"
    GENERATED = "GENERATED"
    REGISTERED = "REGISTERED"
