from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class URLContextCallArguments(JsonModel):
    """Which pages to read."""

    urls: list[str] | None = None
    """Addresses of the pages."""
    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


URLContextCallArguments.__json_in__ = {
    "urls": ("urls", None),
}
URLContextCallArguments.__json_out__ = (("urls", "urls", None),)
