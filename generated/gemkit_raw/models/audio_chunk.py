from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel, read_bytes

if TYPE_CHECKING:
    from .music_source_metadata import MusicSourceMetadata


class AudioChunk(JsonModel):
    """A piece of generated sound."""

    mime_type: str | None = None
    """MIME type of the bytes."""
    source_metadata: MusicSourceMetadata | None = None
    """What the sound was generated from."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: bytes | str | None = None,
            mime_type: str | None = None,
            source_metadata: MusicSourceMetadata | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    _data: Any = None

    @property
    def data(self) -> bytes | None:
        """Bytes of the sound."""
        return read_bytes(self, "_data")

    @data.setter
    def data(self, value: bytes | str | None) -> None:
        self._data = value

    __json__ = {
        "data": ("data", "bytes"),
        "mimeType": ("mime_type",),
        "sourceMetadata": ("source_metadata", "model", "MusicSourceMetadata"),
    }
