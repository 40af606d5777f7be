from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class CreateFileRequest(JsonModel):
    """What to call a new file."""

    file: File | None = None
    """The `name` and `display_name` of the file, both optional."""


from .file import File  # noqa: E402

CreateFileRequest.__json_in__ = {
    "file": ("file", File.from_dict),
}
CreateFileRequest.__json_out__ = (("file", "file", dump_model),)
