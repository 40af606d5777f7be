from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class Web(JsonModel):
    """A web page as a source."""

    uri: str | None = None
    """Address of the page. Usually a redirect by Google."""
    title: str | None = None
    """Title of the page, often its domain."""


Web.__json_in__ = {
    "uri": ("uri", None),
    "title": ("title", None),
}
Web.__json_out__ = (
    ("uri", "uri", None),
    ("title", "title", None),
)
