from gemkit_raw.types import OpenEnum


class VideoAspectRatio(OpenEnum):
    """Width to height of a video, landscape or portrait."""

    VALUE_16_9 = "16:9"
    VALUE_9_16 = "9:16"
