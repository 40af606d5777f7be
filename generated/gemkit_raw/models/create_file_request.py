from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class CreateFileRequest(JsonModel):
    """What to call a new file."""

    __slots__ = ("file",)

    file: File | None
    """The `name` and `display_name` of the file, both optional."""

    def __init__(
        self,
        *,
        file: File | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.file = file
        self._extra = additional_properties


from .file import File  # noqa: E402

CreateFileRequest.__json_in__ = {
    "file": ("file", File.from_dict),
}
CreateFileRequest.__json_out__ = (("file", "file", dump_model),)
