from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class ImageSearch(JsonModel):
    """Search of images. It has no settings."""


ImageSearch.__json_in__ = {}
ImageSearch.__json_out__ = ()
