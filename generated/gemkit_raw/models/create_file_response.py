from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class CreateFileResponse(JsonModel):
    """The answer to a finished upload."""

    __slots__ = ("file",)

    file: File | None
    """The new file."""

    def __init__(
        self,
        *,
        file: File | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.file = file
        self._extra = additional_properties


from .file import File  # noqa: E402

CreateFileResponse.__json_in__ = {
    "file": ("file", File.from_dict),
}
CreateFileResponse.__json_out__ = (("file", "file", dump_model),)
