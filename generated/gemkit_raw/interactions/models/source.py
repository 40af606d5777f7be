from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class Source(JsonModel):
    """Something to put into an environment at its start."""

    __slots__ = (
        "content",
        "encoding",
        "source",
        "target",
        "type",
    )

    content: str | None
    """What to write to the file. Only for `inline`."""
    encoding: str | None
    """How `content` is encoded, such as `base64`; plain text when left out. Only for `inline`."""
    source: str | None
    """Where it comes from, such as `gs://my-bucket/data/` for `gcs` or `https://github.com/owner/name` for
    `repository`. Not for `inline`."""
    target: str | None
    """Path in the environment to put it at, such as `/workspace/data`, or `/workspace/notes.md` for `inline`. The
    top folder `/` is not allowed."""
    type: SourceType | str | None
    """What kind of source it is."""

    def __init__(
        self,
        *,
        content: str | None = None,
        encoding: str | None = None,
        source: str | None = None,
        target: str | None = None,
        type: SourceType | str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.content = content
        self.encoding = encoding
        self.source = source
        self.target = target
        self.type = type
        self._extra = additional_properties


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
