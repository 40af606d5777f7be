from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .generated_file import GeneratedFile


class ListGeneratedFilesResponse(JsonModel):
    """One page of generated files."""

    generated_files: list[GeneratedFile] | None = None
    """The files of this page."""
    next_page_token: str | None = None
    """The `page_token` of the next page. Absent on the last one."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            generated_files: Sequence[GeneratedFile] | None = None,
            next_page_token: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "generatedFiles": ("generated_files", "list", "model", "GeneratedFile"),
        "nextPageToken": ("next_page_token",),
    }
