from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class Web(JsonModel):
    """A web page as a source."""

    __slots__ = (
        "uri",
        "title",
    )

    uri: str | None
    """Address of the page. Usually a redirect by Google."""
    title: str | None
    """Title of the page, often its domain."""

    def __init__(
        self,
        *,
        uri: str | None = None,
        title: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.uri = uri
        self.title = title
        self._extra = additional_properties


Web.__json_in__ = {
    "uri": ("uri", None),
    "title": ("title", None),
}
Web.__json_out__ = (
    ("uri", "uri", None),
    ("title", "title", None),
)
