from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import (
    JsonModel,
    dump_time,
    parse_time,
)

if TYPE_CHECKING:
    import datetime


class Corpus(JsonModel):
    """A collection of documents."""

    __slots__ = (
        "name",
        "display_name",
        "create_time",
        "update_time",
    )

    name: str | None
    """Name of the corpus, such as `corpora/my-corpus-123`."""
    display_name: str | None
    """Name for people to read, up to 512 characters."""
    create_time: datetime.datetime | None
    """When the corpus was created."""
    update_time: datetime.datetime | None
    """When the corpus was last changed."""

    def __init__(
        self,
        *,
        name: str | None = None,
        display_name: str | None = None,
        create_time: datetime.datetime | None = None,
        update_time: datetime.datetime | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.display_name = display_name
        self.create_time = create_time
        self.update_time = update_time
        self._extra = additional_properties


Corpus.__json_in__ = {
    "name": ("name", None),
    "displayName": ("display_name", None),
    "createTime": ("create_time", parse_time),
    "updateTime": ("update_time", parse_time),
}
Corpus.__json_out__ = (
    ("name", "name", None),
    ("display_name", "displayName", None),
    ("create_time", "createTime", dump_time),
    ("update_time", "updateTime", dump_time),
)
