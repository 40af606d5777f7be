from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_enum,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class FindRequest(JsonModel):
    """What CodeMender is to search for vulnerabilities, or to check."""

    description: str | None = None
    """What to heed in the search, in your own words."""
    finding_id: str | None = None
    """Id of the finding to check. Mainly for the mode `verify`."""
    mode: FindMode | str | None = None
    """Whether to search for vulnerabilities or to check a finding."""
    source_files: list[FileContent] | None = None
    """Files of the code to search."""


from .file_content import FileContent  # noqa: E402
from .find_mode import FindMode  # noqa: E402

FindRequest.__json_in__ = {
    "description": ("description", None),
    "finding_id": ("finding_id", None),
    "mode": ("mode", parse_enum(FindMode)),
    "source_files": ("source_files", parse_list(FileContent.from_dict)),
}
FindRequest.__json_out__ = (
    ("description", "description", None),
    ("finding_id", "finding_id", None),
    ("mode", "mode", None),
    ("source_files", "source_files", dump_list(dump_model)),
)
