from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_enum,
    parse_list,
)


class FindRequest(JsonModel):
    """What CodeMender is to search for vulnerabilities, or to check."""

    __slots__ = (
        "description",
        "finding_id",
        "mode",
        "source_files",
    )

    description: str | None
    """What to heed in the search, in your own words."""
    finding_id: str | None
    """Id of the finding to check. Mainly for the mode `verify`."""
    mode: FindMode | str | None
    """Whether to search for vulnerabilities or to check a finding."""
    source_files: list[FileContent] | None
    """Files of the code to search."""

    def __init__(
        self,
        *,
        description: str | None = None,
        finding_id: str | None = None,
        mode: FindMode | str | None = None,
        source_files: Sequence[FileContent] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.description = description
        self.finding_id = finding_id
        self.mode = mode
        self.source_files = source_files
        self._extra = additional_properties


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
