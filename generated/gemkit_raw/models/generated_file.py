from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .generated_file_state import GeneratedFileState
    from .status import Status


class GeneratedFile(JsonModel):
    """A file that a model has made or is making."""

    name: str | None = None
    """Name of the file, such as `generatedFiles/abc-123`."""
    mime_type: str | None = None
    """MIME type of the file."""
    state: GeneratedFileState | str | None = None
    """Whether the file is finished."""
    error: Status | None = None
    """Why the file could not be made, when `state` is `FAILED`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None = None,
            mime_type: str | None = None,
            state: GeneratedFileState | str | None = None,
            error: Status | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "name": ("name",),
        "mimeType": ("mime_type",),
        "state": ("state", "enum", "GeneratedFileState"),
        "error": ("error", "model", "Status"),
    }
