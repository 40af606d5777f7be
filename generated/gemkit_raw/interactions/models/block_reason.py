from gemkit_raw.types import OpenEnum


class BlockReason(OpenEnum):
    """Why an input was blocked.
    - `safety`: unsafe by the safety settings.
    - `other`: for another reason.
    - `blocklist`: has words that are not allowed.
    - `prohibited_content`: content that is never allowed.
    - `image_safety`: an unsafe image."""

    SAFETY = "safety"
    OTHER = "other"
    BLOCKLIST = "blocklist"
    PROHIBITED_CONTENT = "prohibited_content"
    IMAGE_SAFETY = "image_safety"
