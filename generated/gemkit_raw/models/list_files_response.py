from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class ListFilesResponse(JsonModel):
    """One page of files."""

    files: list[File] | None = None
    """The files of this page."""
    next_page_token: str | None = None
    """The `page_token` of the next page. Absent on the last one."""


from .file import File  # noqa: E402

ListFilesResponse.__json_in__ = {
    "files": ("files", parse_list(File.from_dict)),
    "nextPageToken": ("next_page_token", None),
}
ListFilesResponse.__json_out__ = (
    ("files", "files", dump_list(dump_model)),
    ("next_page_token", "nextPageToken", None),
)
