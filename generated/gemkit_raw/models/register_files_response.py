from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class RegisterFilesResponse(JsonModel):
    """The answer to a registration."""

    files: list[File] | None = None
    """The registered files. Their `source` is `REGISTERED`."""


from .file import File  # noqa: E402

RegisterFilesResponse.__json_in__ = {
    "files": ("files", parse_list(File.from_dict)),
}
RegisterFilesResponse.__json_out__ = (("files", "files", dump_list(dump_model)),)
