from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    dump_model,
    parse_bytes,
    read_bytes,
)


@_define(kw_only=True, eq=False, repr=False)
class AudioChunk(JsonModel):
    """A piece of generated sound."""

    _data: bytes | str | None = _field(default=None, alias="data")
    mime_type: str | None = None
    """MIME type of the bytes."""
    source_metadata: MusicSourceMetadata | None = None
    """What the sound was generated from."""

    @property
    def data(self) -> bytes | None:
        """Bytes of the sound."""
        return read_bytes(self, "_data")

    @data.setter
    def data(self, value: bytes | str | None) -> None:
        self._data = value


from .music_source_metadata import MusicSourceMetadata  # noqa: E402

AudioChunk.__json_in__ = {
    "data": ("data", parse_bytes),
    "mimeType": ("mime_type", None),
    "sourceMetadata": ("source_metadata", MusicSourceMetadata.from_dict),
}
AudioChunk.__json_out__ = (
    ("_data", "data", dump_bytes),
    ("mime_type", "mimeType", None),
    ("source_metadata", "sourceMetadata", dump_model),
)
