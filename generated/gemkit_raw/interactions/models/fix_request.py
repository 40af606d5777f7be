from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class FixRequest(JsonModel):
    """What CodeMender is to fix."""

    description: str | None = None
    """What to heed in the fix, in your own words."""
    finding_id: str | None = None
    """Id of the finding to fix, from an earlier search."""
    source_files: list[FileContent] | None = None
    """Files of the code to fix, usually those that the vulnerability is in."""


from .file_content import FileContent  # noqa: E402

FixRequest.__json_in__ = {
    "description": ("description", None),
    "finding_id": ("finding_id", None),
    "source_files": ("source_files", parse_list(FileContent.from_dict)),
}
FixRequest.__json_out__ = (
    ("description", "description", None),
    ("finding_id", "finding_id", None),
    ("source_files", "source_files", dump_list(dump_model)),
)
