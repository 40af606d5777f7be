from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class FileContent(JsonModel):
    """A text file of a project, for an agent that works on code."""

    content: str | None = None
    """Text of the file. It is UTF-8."""
    path: str | None = None
    """Path of the file, relative to the root of the project, such as `src/main.py`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str | None = None,
            path: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "content": ("content",),
        "path": ("path",),
    }
