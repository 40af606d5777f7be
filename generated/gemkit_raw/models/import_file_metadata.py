from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class ImportFileMetadata(JsonModel):
    """About an import into a store while it is processed. It is empty."""


ImportFileMetadata.__json_in__ = {}
ImportFileMetadata.__json_out__ = ()
