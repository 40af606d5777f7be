from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .file_content import FileContent


class FixRequest(JsonModel):
    """What CodeMender is to fix."""

    description: str | None = None
    """What to heed in the fix, in your own words."""
    finding_id: str | None = None
    """Id of the finding to fix, from an earlier search."""
    source_files: list[FileContent] | None = None
    """Files of the code to fix, usually those that the vulnerability is in."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            description: str | None = None,
            finding_id: str | None = None,
            source_files: Sequence[FileContent] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "description": ("description",),
        "finding_id": ("finding_id",),
        "source_files": ("source_files", "list", "model", "FileContent"),
    }
