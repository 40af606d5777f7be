from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class FileSearchResult(JsonModel):
    """Something the file search found. No fields of it are documented; `FileCitation` tells which files an answer
    rests on."""

    __slots__ = ()

    def __init__(
        self,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self._extra = additional_properties


FileSearchResult.__json_in__ = {}
FileSearchResult.__json_out__ = ()
