from __future__ import annotations

from typing import Any

from gemkit._mixins import FunctionResponsePartMixin
from gemkit_raw.types import (
    JsonModel,
    dump_model,
    parse_enum,
)


class FunctionResponsePart(FunctionResponsePartMixin, JsonModel):
    """Media that a function returned."""

    __slots__ = (
        "inline_data",
        "file_data",
        "media_processing",
    )

    inline_data: FunctionResponseBlob | None
    """The bytes."""
    file_data: FunctionResponseFileData | None
    """A file that the function returned, by its URI instead of its bytes."""
    media_processing: MediaProcessing | str | None
    """How the model goes through a video. Parts without video ignore it."""

    def __init__(
        self,
        *,
        inline_data: FunctionResponseBlob | None = None,
        file_data: FunctionResponseFileData | None = None,
        media_processing: MediaProcessing | str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.inline_data = inline_data
        self.file_data = file_data
        self.media_processing = media_processing
        self._extra = additional_properties


from .function_response_blob import FunctionResponseBlob  # noqa: E402
from .function_response_file_data import FunctionResponseFileData  # noqa: E402
from .media_processing import MediaProcessing  # noqa: E402

FunctionResponsePart.__json_in__ = {
    "inlineData": ("inline_data", FunctionResponseBlob.from_dict),
    "fileData": ("file_data", FunctionResponseFileData.from_dict),
    "mediaProcessing": ("media_processing", parse_enum(MediaProcessing)),
}
FunctionResponsePart.__json_out__ = (
    ("inline_data", "inlineData", dump_model),
    ("file_data", "fileData", dump_model),
    ("media_processing", "mediaProcessing", None),
)
