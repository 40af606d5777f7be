from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
    parse_enum,
)


class GeneratedFile(JsonModel):
    """A file that a model has made or is making."""

    __slots__ = (
        "name",
        "mime_type",
        "state",
        "error",
    )

    name: str | None
    """Name of the file, such as `generatedFiles/abc-123`."""
    mime_type: str | None
    """MIME type of the file."""
    state: GeneratedFileState | str | None
    """Whether the file is finished."""
    error: Status | None
    """Why the file could not be made, when `state` is `FAILED`."""

    def __init__(
        self,
        *,
        name: str | None = None,
        mime_type: str | None = None,
        state: GeneratedFileState | str | None = None,
        error: Status | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.mime_type = mime_type
        self.state = state
        self.error = error
        self._extra = additional_properties


from .generated_file_state import GeneratedFileState  # noqa: E402
from .status import Status  # noqa: E402

GeneratedFile.__json_in__ = {
    "name": ("name", None),
    "mimeType": ("mime_type", None),
    "state": ("state", parse_enum(GeneratedFileState)),
    "error": ("error", Status.from_dict),
}
GeneratedFile.__json_out__ = (
    ("name", "name", None),
    ("mime_type", "mimeType", None),
    ("state", "state", None),
    ("error", "error", dump_model),
)
