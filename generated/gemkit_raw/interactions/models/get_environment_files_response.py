from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .environment_file import EnvironmentFile


class GetEnvironmentFilesResponse(JsonModel):
    """One page of files and folders."""

    files: list[EnvironmentFile] | None = None
    """What is in the folder; when the path is that of a file, the one entry about it. Empty when the bytes were
    asked for."""
    next_page_token: str | None = None
    """The `page_token` of the next page. Absent on the last one."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            files: Sequence[EnvironmentFile] | None = None,
            next_page_token: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "files": ("files", "list", "model", "EnvironmentFile"),
        "next_page_token": ("next_page_token",),
    }
