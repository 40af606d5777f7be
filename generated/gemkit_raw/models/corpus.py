from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    import datetime


class Corpus(JsonModel):
    """A collection of documents."""

    name: str | None = None
    """Name of the corpus, such as `corpora/my-corpus-123`."""
    display_name: str | None = None
    """Name for people to read, up to 512 characters."""
    create_time: datetime.datetime | None = None
    """When the corpus was created."""
    update_time: datetime.datetime | None = None
    """When the corpus was last changed."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None = None,
            display_name: str | None = None,
            create_time: datetime.datetime | None = None,
            update_time: datetime.datetime | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "name": ("name",),
        "displayName": ("display_name",),
        "createTime": ("create_time", "time"),
        "updateTime": ("update_time", "time"),
    }
