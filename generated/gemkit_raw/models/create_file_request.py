from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .file import File


class CreateFileRequest(JsonModel):
    """What to call a new file."""

    file: File | None = None
    """The `name` and `display_name` of the file, both optional."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file: File | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "file": ("file", "model", "File"),
    }
