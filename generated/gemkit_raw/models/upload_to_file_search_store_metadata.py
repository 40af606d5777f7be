from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class UploadToFileSearchStoreMetadata(JsonModel):
    """About an upload into a store while it is processed. It is empty."""

    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


UploadToFileSearchStoreMetadata.__json_in__ = {}
UploadToFileSearchStoreMetadata.__json_out__ = ()
