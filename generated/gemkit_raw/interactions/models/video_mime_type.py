from gemkit_raw.types import OpenEnum


class VideoMimeType(OpenEnum):
    """MIME type of a video."""

    VIDEO_MP4 = "video/mp4"
    VIDEO_MPEG = "video/mpeg"
    VIDEO_MPG = "video/mpg"
    VIDEO_MOV = "video/mov"
    VIDEO_AVI = "video/avi"
    VIDEO_X_FLV = "video/x-flv"
    VIDEO_WEBM = "video/webm"
    VIDEO_WMV = "video/wmv"
    VIDEO_3GPP = "video/3gpp"
