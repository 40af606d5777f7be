from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .file import File


class RegisterFilesResponse(JsonModel):
    """The answer to a registration."""

    files: list[File] | None = None
    """The registered files. Their `source` is `REGISTERED`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            files: Sequence[File] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "files": ("files", "list", "model", "File"),
    }
