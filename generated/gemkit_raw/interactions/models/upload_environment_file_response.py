from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .environment_file import EnvironmentFile


class UploadEnvironmentFileResponse(JsonModel):
    """What an upload has written, returned after its last byte."""

    files: list[EnvironmentFile] | None = None
    """The uploaded file, or every file of the archive when it was unpacked."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            files: Sequence[EnvironmentFile] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "files": ("files", "list", "model", "EnvironmentFile"),
    }
