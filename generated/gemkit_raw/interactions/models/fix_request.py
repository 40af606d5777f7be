from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class FixRequest(JsonModel):
    """What CodeMender is to fix."""

    __slots__ = (
        "description",
        "finding_id",
        "source_files",
    )

    description: str | None
    """What to heed in the fix, in your own words."""
    finding_id: str | None
    """Id of the finding to fix, from an earlier search."""
    source_files: list[FileContent] | None
    """Files of the code to fix, usually those that the vulnerability is in."""

    def __init__(
        self,
        *,
        description: str | None = None,
        finding_id: str | None = None,
        source_files: Sequence[FileContent] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.description = description
        self.finding_id = finding_id
        self.source_files = source_files
        self._extra = additional_properties


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
