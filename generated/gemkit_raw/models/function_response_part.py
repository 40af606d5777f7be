from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit._mixins import FunctionResponsePartMixin
from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .function_response_blob import FunctionResponseBlob
    from .function_response_file_data import FunctionResponseFileData
    from .media_processing import MediaProcessing


class FunctionResponsePart(FunctionResponsePartMixin, JsonModel):
    """Media that a function returned."""

    inline_data: FunctionResponseBlob | None = None
    """The bytes."""
    file_data: FunctionResponseFileData | None = None
    """A file that the function returned, by its URI instead of its bytes."""
    media_processing: MediaProcessing | str | None = None
    """How the model goes through a video. Parts without video ignore it."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            inline_data: FunctionResponseBlob | None = None,
            file_data: FunctionResponseFileData | None = None,
            media_processing: MediaProcessing | str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "inlineData": ("inline_data", "model", "FunctionResponseBlob"),
        "fileData": ("file_data", "model", "FunctionResponseFileData"),
        "mediaProcessing": ("media_processing", "enum", "MediaProcessing"),
    }
