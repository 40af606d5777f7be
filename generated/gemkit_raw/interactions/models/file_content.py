from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class FileContent(JsonModel):
    """A text file of a project, for an agent that works on code."""

    content: str | None = None
    """Text of the file. It is UTF-8."""
    path: str | None = None
    """Path of the file, relative to the root of the project, such as `src/main.py`."""


FileContent.__json_in__ = {
    "content": ("content", None),
    "path": ("path", None),
}
FileContent.__json_out__ = (
    ("content", "content", None),
    ("path", "path", None),
)
