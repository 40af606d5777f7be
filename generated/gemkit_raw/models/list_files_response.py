from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class ListFilesResponse(JsonModel):
    """One page of files."""

    __slots__ = (
        "files",
        "next_page_token",
    )

    files: list[File] | None
    """The files of this page."""
    next_page_token: str | None
    """The `page_token` of the next page. Absent on the last one."""

    def __init__(
        self,
        *,
        files: Sequence[File] | None = None,
        next_page_token: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.files = files
        self.next_page_token = next_page_token
        self._extra = additional_properties


from .file import File  # noqa: E402

ListFilesResponse.__json_in__ = {
    "files": ("files", parse_list(File.from_dict)),
    "nextPageToken": ("next_page_token", None),
}
ListFilesResponse.__json_out__ = (
    ("files", "files", dump_list(dump_model)),
    ("next_page_token", "nextPageToken", None),
)
