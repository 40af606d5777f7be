from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class FileContent(JsonModel):
    """A text file of a project, for an agent that works on code."""

    __slots__ = (
        "content",
        "path",
    )

    content: str | None
    """Text of the file. It is UTF-8."""
    path: str | None
    """Path of the file, relative to the root of the project, such as `src/main.py`."""

    def __init__(
        self,
        *,
        content: str | None = None,
        path: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.content = content
        self.path = path
        self._extra = additional_properties


FileContent.__json_in__ = {
    "content": ("content", None),
    "path": ("path", None),
}
FileContent.__json_out__ = (
    ("content", "content", None),
    ("path", "path", None),
)
