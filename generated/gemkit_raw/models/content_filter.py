from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class ContentFilter(JsonModel):
    """Why content was held back."""

    __slots__ = (
        "reason",
        "message",
    )

    reason: ContentFilterReason | str | None
    """The reason."""
    message: str | None
    """Explanation of the reason."""

    def __init__(
        self,
        *,
        reason: ContentFilterReason | str | None = None,
        message: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.reason = reason
        self.message = message
        self._extra = additional_properties


from .content_filter_reason import ContentFilterReason  # noqa: E402

ContentFilter.__json_in__ = {
    "reason": ("reason", parse_enum(ContentFilterReason)),
    "message": ("message", None),
}
ContentFilter.__json_out__ = (
    ("reason", "reason", None),
    ("message", "message", None),
)
