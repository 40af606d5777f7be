from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class GetEnvironmentFilesResponse(JsonModel):
    """One page of files and folders."""

    __slots__ = (
        "files",
        "next_page_token",
    )

    files: list[EnvironmentFile] | None
    """What is in the folder; when the path is that of a file, the one entry about it. Empty when the bytes were
    asked for."""
    next_page_token: str | None
    """The `page_token` of the next page. Absent on the last one."""

    def __init__(
        self,
        *,
        files: Sequence[EnvironmentFile] | None = None,
        next_page_token: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.files = files
        self.next_page_token = next_page_token
        self._extra = additional_properties


from .environment_file import EnvironmentFile  # noqa: E402

GetEnvironmentFilesResponse.__json_in__ = {
    "files": ("files", parse_list(EnvironmentFile.from_dict)),
    "next_page_token": ("next_page_token", None),
}
GetEnvironmentFilesResponse.__json_out__ = (
    ("files", "files", dump_list(dump_model)),
    ("next_page_token", "next_page_token", None),
)
