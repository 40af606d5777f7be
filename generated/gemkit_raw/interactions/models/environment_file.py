from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import (
    JsonModel,
    dump_int64,
    dump_time,
    parse_enum,
    parse_int64,
    parse_time,
)

if TYPE_CHECKING:
    import datetime


class EnvironmentFile(JsonModel):
    """Facts about a file or a folder in an environment. All fields are only set in answers."""

    __slots__ = (
        "created",
        "mime_type",
        "modified",
        "name",
        "path",
        "size_bytes",
        "type",
    )

    created: datetime.datetime | None
    """When it was created."""
    mime_type: str | None
    """MIME type of the file, such as `text/x-python`. Absent for folders."""
    modified: datetime.datetime | None
    """When it was last changed."""
    name: str | None
    """Last part of the path, such as `main.py`."""
    path: str | None
    """Path from the top folder of the environment, such as `workspace/src/main.py`."""
    size_bytes: int | None
    """Size in bytes."""
    type: EnvironmentFileType | str | None
    """Whether it is a file or a folder."""

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
    ) -> None:
        self.created = created
        self.mime_type = mime_type
        self.modified = modified
        self.name = name
        self.path = path
        self.size_bytes = size_bytes
        self.type = type
        self._extra = additional_properties


from .environment_file_type import EnvironmentFileType  # noqa: E402

EnvironmentFile.__json_in__ = {
    "created": ("created", parse_time),
    "mime_type": ("mime_type", None),
    "modified": ("modified", parse_time),
    "name": ("name", None),
    "path": ("path", None),
    "size_bytes": ("size_bytes", parse_int64),
    "type": ("type", parse_enum(EnvironmentFileType)),
}
EnvironmentFile.__json_out__ = (
    ("created", "created", dump_time),
    ("mime_type", "mime_type", None),
    ("modified", "modified", dump_time),
    ("name", "name", None),
    ("path", "path", None),
    ("size_bytes", "size_bytes", dump_int64),
    ("type", "type", None),
)
