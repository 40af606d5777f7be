from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .source_type import SourceType


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str | None = None,
            encoding: str | None = None,
            source: str | None = None,
            target: str | None = None,
            type: SourceType | str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "content": ("content",),
        "encoding": ("encoding",),
        "source": ("source",),
        "target": ("target",),
        "type": ("type", "enum", "SourceType"),
    }
