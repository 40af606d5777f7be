from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class UploadEnvironmentFileResponse(JsonModel):
    """What an upload has written, returned after its last byte."""

    files: list[EnvironmentFile] | None = None
    """The uploaded file, or every file of the archive when it was unpacked."""


from .environment_file import EnvironmentFile  # noqa: E402

UploadEnvironmentFileResponse.__json_in__ = {
    "files": ("files", parse_list(EnvironmentFile.from_dict)),
}
UploadEnvironmentFileResponse.__json_out__ = (("files", "files", dump_list(dump_model)),)
