from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

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
    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


Web.__json_in__ = {
    "uri": ("uri", None),
    "title": ("title", None),
}
Web.__json_out__ = (
    ("uri", "uri", None),
    ("title", "title", None),
)
