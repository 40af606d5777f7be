from __future__ import annotations

from attrs import define as _define

from gemkit._mixins import MediaMixin
from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    parse_bytes,
)


@_define(kw_only=True, eq=False, repr=False)
class AudioData(MediaMixin, JsonModel):
    """A piece of audio."""

    data: str | bytes | None = None
    """The bytes, base64-encoded on the wire."""
    mime_type: str | None = None
    """MIME type of the audio, such as `audio/wav` or `audio/mpeg`."""


AudioData.__json_in__ = {
    "data": ("data", parse_bytes),
    "mime_type": ("mime_type", None),
}
AudioData.__json_out__ = (
    ("data", "data", dump_bytes),
    ("mime_type", "mime_type", None),
)
