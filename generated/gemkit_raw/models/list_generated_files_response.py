from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class ListGeneratedFilesResponse(JsonModel):
    """One page of generated files."""

    generated_files: list[GeneratedFile] | None = None
    """The files of this page."""
    next_page_token: str | None = None
    """The `page_token` of the next page. Absent on the last one."""


from .generated_file import GeneratedFile  # noqa: E402

ListGeneratedFilesResponse.__json_in__ = {
    "generatedFiles": ("generated_files", parse_list(GeneratedFile.from_dict)),
    "nextPageToken": ("next_page_token", None),
}
ListGeneratedFilesResponse.__json_out__ = (
    ("generated_files", "generatedFiles", dump_list(dump_model)),
    ("next_page_token", "nextPageToken", None),
)
