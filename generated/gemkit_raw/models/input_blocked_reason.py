from gemkit_raw.types import OpenEnum


class InputBlockedReason(OpenEnum):
    """Why input was blocked.
    - `SAFETY`: it was flagged as unsafe; `safety_ratings` tell in which category.
    - `OTHER`: another reason."""

    BLOCK_REASON_UNSPECIFIED = "BLOCK_REASON_UNSPECIFIED"
    SAFETY = "SAFETY"
    OTHER = "OTHER"
