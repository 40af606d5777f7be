from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_time,
    parse_time,
)

if TYPE_CHECKING:
    import datetime


@_define(kw_only=True, eq=False, repr=False)
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
