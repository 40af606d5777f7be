from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class DownloadFileResponse(JsonModel):
    """The answer to a download when the bytes are not asked for. It is empty."""

    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


DownloadFileResponse.__json_in__ = {}
DownloadFileResponse.__json_out__ = ()
