from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .file_content import FileContent
    from .find_mode import FindMode


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            description: str | None = None,
            finding_id: str | None = None,
            mode: FindMode | str | None = None,
            source_files: Sequence[FileContent] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "description": ("description",),
        "finding_id": ("finding_id",),
        "mode": ("mode", "enum", "FindMode"),
        "source_files": ("source_files", "list", "model", "FileContent"),
    }
