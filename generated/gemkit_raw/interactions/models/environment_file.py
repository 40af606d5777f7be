from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    import datetime

    from .environment_file_type import EnvironmentFileType


class EnvironmentFile(JsonModel):
    """Facts about a file or a folder in an environment. All fields are only set in answers."""

    created: datetime.datetime | None = None
    """When it was created."""
    mime_type: str | None = None
    """MIME type of the file, such as `text/x-python`. Absent for folders."""
    modified: datetime.datetime | None = None
    """When it was last changed."""
    name: str | None = None
    """Last part of the path, such as `main.py`."""
    path: str | None = None
    """Path from the top folder of the environment, such as `workspace/src/main.py`."""
    size_bytes: int | None = None
    """Size in bytes."""
    type: EnvironmentFileType | str | None = None
    """Whether it is a file or a folder."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created: datetime.datetime | None = None,
            mime_type: str | None = None,
            modified: datetime.datetime | None = None,
            name: str | None = None,
            path: str | None = None,
            size_bytes: int | None = None,
            type: EnvironmentFileType | str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "created": ("created", "time"),
        "mime_type": ("mime_type",),
        "modified": ("modified", "time"),
        "name": ("name",),
        "path": ("path",),
        "size_bytes": ("size_bytes", "int64"),
        "type": ("type", "enum", "EnvironmentFileType"),
    }
