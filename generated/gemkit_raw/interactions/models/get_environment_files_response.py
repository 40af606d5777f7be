from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class GetEnvironmentFilesResponse(JsonModel):
    """One page of files and folders."""

    files: list[EnvironmentFile] | None = None
    """What is in the folder; when the path is that of a file, the one entry about it. Empty when the bytes were
    asked for."""
    next_page_token: str | None = None
    """The `page_token` of the next page. Absent on the last one."""


from .environment_file import EnvironmentFile  # noqa: E402

GetEnvironmentFilesResponse.__json_in__ = {
    "files": ("files", parse_list(EnvironmentFile.from_dict)),
    "next_page_token": ("next_page_token", None),
}
GetEnvironmentFilesResponse.__json_out__ = (
    ("files", "files", dump_list(dump_model)),
    ("next_page_token", "next_page_token", None),
)
