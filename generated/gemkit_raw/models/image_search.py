from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class ImageSearch(JsonModel):
    """Search of images. It has no settings."""

    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


ImageSearch.__json_in__ = {}
ImageSearch.__json_out__ = ()
