from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class Web(JsonModel):
    """A web page as a source."""

    uri: str | None = None
    """Address of the page. Usually a redirect by Google."""
    title: str | None = None
    """Title of the page, often its domain."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            uri: str | None = None,
            title: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "uri": ("uri",),
        "title": ("title",),
    }
