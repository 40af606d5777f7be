from gemkit_raw.types import OpenEnum


class VideoTask(OpenEnum):
    """What a model does with its input to make a video.
    - `text_to_video`: makes it from a description.
    - `image_to_video`: sets an image in motion.
    - `reference_to_video`: takes up people, things or styles from reference media.
    - `edit`: changes a video.
    - `extend`: makes a video longer.
    - `upscale`: raises the resolution of a video."""

    TEXT_TO_VIDEO = "text_to_video"
    IMAGE_TO_VIDEO = "image_to_video"
    REFERENCE_TO_VIDEO = "reference_to_video"
    EDIT = "edit"
    EXTEND = "extend"
    UPSCALE = "upscale"
