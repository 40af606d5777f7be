from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .file import File


class CreateFileResponse(JsonModel):
    """The answer to a finished upload."""

    file: File | None = None
    """The new file."""

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
