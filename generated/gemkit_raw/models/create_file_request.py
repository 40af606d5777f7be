from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class CreateFileRequest(JsonModel):
    """What to call a new file."""

    file: File | None = None
    """The `name` and `display_name` of the file, both optional."""
    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


from .file import File  # noqa: E402

CreateFileRequest.__json_in__ = {
    "file": ("file", File.from_dict),
}
CreateFileRequest.__json_out__ = (("file", "file", dump_model),)
