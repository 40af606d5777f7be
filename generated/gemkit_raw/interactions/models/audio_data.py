from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from gemkit._mixins import MediaMixin
from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
)


@_define(kw_only=True, eq=False, repr=False)
class AudioData(MediaMixin, JsonModel):
    """A piece of audio."""

    data: str | bytes | None = None
    """The bytes, base64-encoded on the wire."""
    mime_type: str | None = None
    """MIME type of the audio, such as `audio/wav` or `audio/mpeg`."""
    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


AudioData.__json_in__ = {
    "data": ("data", None),
    "mime_type": ("mime_type", None),
}
AudioData.__json_out__ = (
    ("data", "data", dump_bytes),
    ("mime_type", "mime_type", None),
)
