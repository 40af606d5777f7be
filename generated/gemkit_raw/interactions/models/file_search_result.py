from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class FileSearchResult(JsonModel):
    """Something the file search found. No fields of it are documented; `FileCitation` tells which files an answer
    rests on."""

    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


FileSearchResult.__json_in__ = {}
FileSearchResult.__json_out__ = ()
