from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class ImportFileRequest(JsonModel):
    """Which file to make a document from, and how."""

    __slots__ = (
        "file_name",
        "custom_metadata",
        "chunking_config",
    )

    file_name: str | None
    """Name of an uploaded file, such as `files/abc-123`."""
    custom_metadata: list[CustomMetadata] | None
    """Facts about the document, to filter searches by. Up to 20."""
    chunking_config: ChunkingConfig | None
    """How to cut the document into chunks. Chosen by the service when left out."""

    def __init__(
        self,
        *,
        file_name: str | None = None,
        custom_metadata: Sequence[CustomMetadata] | None = None,
        chunking_config: ChunkingConfig | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.file_name = file_name
        self.custom_metadata = custom_metadata
        self.chunking_config = chunking_config
        self._extra = additional_properties


from .chunking_config import ChunkingConfig  # noqa: E402
from .custom_metadata import CustomMetadata  # noqa: E402

ImportFileRequest.__json_in__ = {
    "fileName": ("file_name", None),
    "customMetadata": ("custom_metadata", parse_list(CustomMetadata.from_dict)),
    "chunkingConfig": ("chunking_config", ChunkingConfig.from_dict),
}
ImportFileRequest.__json_out__ = (
    ("file_name", "fileName", None),
    ("custom_metadata", "customMetadata", dump_list(dump_model)),
    ("chunking_config", "chunkingConfig", dump_model),
)
