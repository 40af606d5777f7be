from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .url_context_result_status import URLContextResultStatus


class URLContextResult(JsonModel):
    """A page that the `url_context` tool fetched."""

    status: URLContextResultStatus | str | None = None
    """Whether the page could be read."""
    url: str | None = None
    """Address of the page."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            status: URLContextResultStatus | str | None = None,
            url: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "status": ("status", "enum", "URLContextResultStatus"),
        "url": ("url",),
    }
