from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .chunking_config import ChunkingConfig
    from .custom_metadata import CustomMetadata


class UploadToFileSearchStoreRequest(JsonModel):
    """What to know about a file that is uploaded into a store."""

    display_name: str | None = None
    """Name of the new document, for people to read."""
    custom_metadata: list[CustomMetadata] | None = None
    """Facts about the document, to filter searches by. Up to 20."""
    chunking_config: ChunkingConfig | None = None
    """How to cut the document into chunks. Chosen by the service when left out."""
    mime_type: str | None = None
    """MIME type of the file. Guessed from the bytes when left out."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            display_name: str | None = None,
            custom_metadata: Sequence[CustomMetadata] | None = None,
            chunking_config: ChunkingConfig | None = None,
            mime_type: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "displayName": ("display_name",),
        "customMetadata": ("custom_metadata", "list", "model", "CustomMetadata"),
        "chunkingConfig": ("chunking_config", "model", "ChunkingConfig"),
        "mimeType": ("mime_type",),
    }
