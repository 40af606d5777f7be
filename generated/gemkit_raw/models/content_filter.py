from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class ContentFilter(JsonModel):
    """Why content was held back."""

    reason: ContentFilterReason | str | None = None
    """The reason."""
    message: str | None = None
    """Explanation of the reason."""


from .content_filter_reason import ContentFilterReason  # noqa: E402

ContentFilter.__json_in__ = {
    "reason": ("reason", parse_enum(ContentFilterReason)),
    "message": ("message", None),
}
ContentFilter.__json_out__ = (
    ("reason", "reason", None),
    ("message", "message", None),
)
