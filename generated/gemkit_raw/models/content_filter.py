from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .content_filter_reason import ContentFilterReason


class ContentFilter(JsonModel):
    """Why content was held back."""

    reason: ContentFilterReason | str | None = None
    """The reason."""
    message: str | None = None
    """Explanation of the reason."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            reason: ContentFilterReason | str | None = None,
            message: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "reason": ("reason", "enum", "ContentFilterReason"),
        "message": ("message",),
    }
