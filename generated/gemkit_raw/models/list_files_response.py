from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .file import File


class ListFilesResponse(JsonModel):
    """One page of files."""

    files: list[File] | None = None
    """The files of this page."""
    next_page_token: str | None = None
    """The `page_token` of the next page. Absent on the last one."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            files: Sequence[File] | None = None,
            next_page_token: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "files": ("files", "list", "model", "File"),
        "nextPageToken": ("next_page_token",),
    }
