from gemkit_raw.types import OpenEnum


class ImageMimeType(OpenEnum):
    """MIME type of an image."""

    IMAGE_PNG = "image/png"
    IMAGE_JPEG = "image/jpeg"
    IMAGE_WEBP = "image/webp"
    IMAGE_HEIC = "image/heic"
    IMAGE_HEIF = "image/heif"
    IMAGE_GIF = "image/gif"
    IMAGE_BMP = "image/bmp"
    IMAGE_TIFF = "image/tiff"
