from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class CreateFileResponse(JsonModel):
    """The answer to a finished upload."""

    file: File | None = None
    """The new file."""


from .file import File  # noqa: E402

CreateFileResponse.__json_in__ = {
    "file": ("file", File.from_dict),
}
CreateFileResponse.__json_out__ = (("file", "file", dump_model),)
