from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class URLContextResult(JsonModel):
    """A page that the `url_context` tool fetched."""

    __slots__ = (
        "status",
        "url",
    )

    status: URLContextResultStatus | str | None
    """Whether the page could be read."""
    url: str | None
    """Address of the page."""

    def __init__(
        self,
        *,
        status: URLContextResultStatus | str | None = None,
        url: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.status = status
        self.url = url
        self._extra = additional_properties


from .url_context_result_status import URLContextResultStatus  # noqa: E402

URLContextResult.__json_in__ = {
    "status": ("status", parse_enum(URLContextResultStatus)),
    "url": ("url", None),
}
URLContextResult.__json_out__ = (
    ("status", "status", None),
    ("url", "url", None),
)
