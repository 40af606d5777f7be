from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class FileSearchResult(JsonModel):
    """Something the file search found. No fields of it are documented; `FileCitation` tells which files an answer
    rests on."""


FileSearchResult.__json_in__ = {}
FileSearchResult.__json_out__ = ()
