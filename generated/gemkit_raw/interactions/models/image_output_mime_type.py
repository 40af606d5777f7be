from gemkit_raw.types import OpenEnum


class ImageOutputMimeType(OpenEnum):
    """How image output is encoded."""

    IMAGE_JPEG = "image/jpeg"
