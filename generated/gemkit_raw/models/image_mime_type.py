from gemkit_raw.types import OpenEnum


class ImageMimeType(OpenEnum):
    """File format of a generated image."""

    MIME_TYPE_UNSPECIFIED = "MIME_TYPE_UNSPECIFIED"
    IMAGE_JPEG = "IMAGE_JPEG"
