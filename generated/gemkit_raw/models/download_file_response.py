from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class DownloadFileResponse(JsonModel):
    """The answer to a download when the bytes are not asked for. It is empty."""


DownloadFileResponse.__json_in__ = {}
DownloadFileResponse.__json_out__ = ()
