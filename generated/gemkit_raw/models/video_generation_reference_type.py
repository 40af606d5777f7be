from gemkit_raw.types import OpenEnum


class VideoGenerationReferenceType(OpenEnum):
    """What a video takes from a picture.
    - `ASSET`: what is in it, such as a scene, an object or a character.
    - `STYLE`: how it looks, such as its colors, light and texture."""

    ASSET = "ASSET"
    STYLE = "STYLE"
