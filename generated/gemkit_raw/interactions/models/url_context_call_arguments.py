from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class URLContextCallArguments(JsonModel):
    """Which pages to read."""

    urls: list[str] | None = None
    """Addresses of the pages."""


URLContextCallArguments.__json_in__ = {
    "urls": ("urls", None),
}
URLContextCallArguments.__json_out__ = (("urls", "urls", None),)
