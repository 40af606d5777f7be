from gemkit_raw.types import OpenEnum


class ImageSize(OpenEnum):
    """Size of an image, in pixels. `1K` stands for about 1024 of them."""

    VALUE_1K = "1K"
    VALUE_2K = "2K"
    VALUE_4K = "4K"
    VALUE_512 = "512"
