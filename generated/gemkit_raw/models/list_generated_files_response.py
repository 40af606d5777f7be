from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class ListGeneratedFilesResponse(JsonModel):
    """One page of generated files."""

    __slots__ = (
        "generated_files",
        "next_page_token",
    )

    generated_files: list[GeneratedFile] | None
    """The files of this page."""
    next_page_token: str | None
    """The `page_token` of the next page. Absent on the last one."""

    def __init__(
        self,
        *,
        generated_files: Sequence[GeneratedFile] | None = None,
        next_page_token: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.generated_files = generated_files
        self.next_page_token = next_page_token
        self._extra = additional_properties


from .generated_file import GeneratedFile  # noqa: E402

ListGeneratedFilesResponse.__json_in__ = {
    "generatedFiles": ("generated_files", parse_list(GeneratedFile.from_dict)),
    "nextPageToken": ("next_page_token", None),
}
ListGeneratedFilesResponse.__json_out__ = (
    ("generated_files", "generatedFiles", dump_list(dump_model)),
    ("next_page_token", "nextPageToken", None),
)
