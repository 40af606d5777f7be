from __future__ import annotations

from typing import Any

from gemkit._mixins import MediaMixin
from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    parse_bytes,
)


class AudioData(MediaMixin, JsonModel):
    """A piece of audio."""

    __slots__ = (
        "data",
        "mime_type",
    )

    data: str | bytes | None
    """The bytes, base64-encoded on the wire."""
    mime_type: str | None
    """MIME type of the audio, such as `audio/wav` or `audio/mpeg`."""

    def __init__(
        self,
        *,
        data: str | bytes | None = None,
        mime_type: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.data = data
        self.mime_type = mime_type
        self._extra = additional_properties


AudioData.__json_in__ = {
    "data": ("data", parse_bytes),
    "mime_type": ("mime_type", None),
}
AudioData.__json_out__ = (
    ("data", "data", dump_bytes),
    ("mime_type", "mime_type", None),
)
