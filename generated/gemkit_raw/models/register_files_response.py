from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class RegisterFilesResponse(JsonModel):
    """The answer to a registration."""

    __slots__ = ("files",)

    files: list[File] | None
    """The registered files. Their `source` is `REGISTERED`."""

    def __init__(
        self,
        *,
        files: Sequence[File] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.files = files
        self._extra = additional_properties


from .file import File  # noqa: E402

RegisterFilesResponse.__json_in__ = {
    "files": ("files", parse_list(File.from_dict)),
}
RegisterFilesResponse.__json_out__ = (("files", "files", dump_list(dump_model)),)
