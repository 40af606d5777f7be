from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    dump_model,
    parse_bytes,
    read_bytes,
)


class AudioChunk(JsonModel):
    """A piece of generated sound."""

    __slots__ = (
        "_data",
        "mime_type",
        "source_metadata",
    )

    mime_type: str | None
    """MIME type of the bytes."""
    source_metadata: MusicSourceMetadata | None
    """What the sound was generated from."""

    def __init__(
        self,
        *,
        data: bytes | str | None = None,
        mime_type: str | None = None,
        source_metadata: MusicSourceMetadata | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self._data = data
        self.mime_type = mime_type
        self.source_metadata = source_metadata
        self._extra = additional_properties

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
