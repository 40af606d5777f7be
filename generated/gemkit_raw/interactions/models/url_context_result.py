from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class URLContextResult(JsonModel):
    """A page that the `url_context` tool fetched."""

    status: URLContextResultStatus | str | None = None
    """Whether the page could be read."""
    url: str | None = None
    """Address of the page."""


from .url_context_result_status import URLContextResultStatus  # noqa: E402

URLContextResult.__json_in__ = {
    "status": ("status", parse_enum(URLContextResultStatus)),
    "url": ("url", None),
}
URLContextResult.__json_out__ = (
    ("status", "status", None),
    ("url", "url", None),
)
