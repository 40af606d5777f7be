from gemkit_raw.types import OpenEnum


class VideoResolution(OpenEnum):
    """Resolution of a video. Which ones there are depends on the model."""

    VALUE_360P = "360p"
    VALUE_720P = "720p"
    VALUE_1080P = "1080p"
    VALUE_4K = "4k"
