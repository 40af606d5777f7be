from gemkit_raw.types import OpenEnum


class ContentFilterReason(OpenEnum):
    """Why content was held back.
    - `SAFETY`: it was flagged as unsafe.
    - `OTHER`: another reason."""

    BLOCKED_REASON_UNSPECIFIED = "BLOCKED_REASON_UNSPECIFIED"
    SAFETY = "SAFETY"
    OTHER = "OTHER"
