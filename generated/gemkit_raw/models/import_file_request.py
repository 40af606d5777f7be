from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class ImportFileRequest(JsonModel):
    """Which file to make a document from, and how."""

    file_name: str | None = None
    """Name of an uploaded file, such as `files/abc-123`."""
    custom_metadata: list[CustomMetadata] | None = None
    """Facts about the document, to filter searches by. Up to 20."""
    chunking_config: ChunkingConfig | None = None
    """How to cut the document into chunks. Chosen by the service when left out."""


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
