from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class Source(JsonModel):
    """Something to put into an environment at its start."""

    content: str | None = None
    """What to write to the file. Only for `inline`."""
    encoding: str | None = None
    """How `content` is encoded, such as `base64`; plain text when left out. Only for `inline`."""
    source: str | None = None
    """Where it comes from, such as `gs://my-bucket/data/` for `gcs` or `https://github.com/owner/name` for
    `repository`. Not for `inline`."""
    target: str | None = None
    """Path in the environment to put it at, such as `/workspace/data`, or `/workspace/notes.md` for `inline`. The
    top folder `/` is not allowed."""
    type: SourceType | str | None = None
    """What kind of source it is."""


from .source_type import SourceType  # noqa: E402

Source.__json_in__ = {
    "content": ("content", None),
    "encoding": ("encoding", None),
    "source": ("source", None),
    "target": ("target", None),
    "type": ("type", parse_enum(SourceType)),
}
Source.__json_out__ = (
    ("content", "content", None),
    ("encoding", "encoding", None),
    ("source", "source", None),
    ("target", "target", None),
    ("type", "type", None),
)
