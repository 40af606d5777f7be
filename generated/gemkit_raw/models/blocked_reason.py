from gemkit_raw.types import OpenEnum


class BlockedReason(OpenEnum):
    """Why a prompt was blocked.
    - `SAFETY`: it was flagged as unsafe; `safety_ratings` tell in which category.
    - `OTHER`: an unknown reason.
    - `BLOCKLIST`: it contains forbidden terms.
    - `PROHIBITED_CONTENT`: it contains prohibited content.
    - `IMAGE_SAFETY`: the image to be generated would be unsafe."""

    BLOCK_REASON_UNSPECIFIED = "BLOCK_REASON_UNSPECIFIED"
    SAFETY = "SAFETY"
    OTHER = "OTHER"
    BLOCKLIST = "BLOCKLIST"
    PROHIBITED_CONTENT = "PROHIBITED_CONTENT"
    IMAGE_SAFETY = "IMAGE_SAFETY"
