from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class FileSearchResult(JsonModel):
    """Something the file search found. No fields of it are documented; `FileCitation` tells which files an answer
    rests on."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {}
