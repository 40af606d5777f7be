from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class UploadToFileSearchStoreMetadata(JsonModel):
    """About an upload into a store while it is processed. It is empty."""


UploadToFileSearchStoreMetadata.__json_in__ = {}
UploadToFileSearchStoreMetadata.__json_out__ = ()
