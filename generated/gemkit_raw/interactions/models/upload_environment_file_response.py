from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class UploadEnvironmentFileResponse(JsonModel):
    """What an upload has written, returned after its last byte."""

    __slots__ = ("files",)

    files: list[EnvironmentFile] | None
    """The uploaded file, or every file of the archive when it was unpacked."""

    def __init__(
        self,
        *,
        files: Sequence[EnvironmentFile] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.files = files
        self._extra = additional_properties


from .environment_file import EnvironmentFile  # noqa: E402

UploadEnvironmentFileResponse.__json_in__ = {
    "files": ("files", parse_list(EnvironmentFile.from_dict)),
}
UploadEnvironmentFileResponse.__json_out__ = (("files", "files", dump_list(dump_model)),)
