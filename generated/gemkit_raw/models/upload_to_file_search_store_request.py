from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class UploadToFileSearchStoreRequest(JsonModel):
    """What to know about a file that is uploaded into a store."""

    __slots__ = (
        "display_name",
        "custom_metadata",
        "chunking_config",
        "mime_type",
    )

    display_name: str | None
    """Name of the new document, for people to read."""
    custom_metadata: list[CustomMetadata] | None
    """Facts about the document, to filter searches by. Up to 20."""
    chunking_config: ChunkingConfig | None
    """How to cut the document into chunks. Chosen by the service when left out."""
    mime_type: str | None
    """MIME type of the file. Guessed from the bytes when left out."""

    def __init__(
        self,
        *,
        display_name: str | None = None,
        custom_metadata: Sequence[CustomMetadata] | None = None,
        chunking_config: ChunkingConfig | None = None,
        mime_type: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.display_name = display_name
        self.custom_metadata = custom_metadata
        self.chunking_config = chunking_config
        self.mime_type = mime_type
        self._extra = additional_properties


from .chunking_config import ChunkingConfig  # noqa: E402
from .custom_metadata import CustomMetadata  # noqa: E402

UploadToFileSearchStoreRequest.__json_in__ = {
    "displayName": ("display_name", None),
    "customMetadata": ("custom_metadata", parse_list(CustomMetadata.from_dict)),
    "chunkingConfig": ("chunking_config", ChunkingConfig.from_dict),
    "mimeType": ("mime_type", None),
}
UploadToFileSearchStoreRequest.__json_out__ = (
    ("display_name", "displayName", None),
    ("custom_metadata", "customMetadata", dump_list(dump_model)),
    ("chunking_config", "chunkingConfig", dump_model),
    ("mime_type", "mimeType", None),
)
