from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
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
