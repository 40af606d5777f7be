from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class DownloadFileResponse(JsonModel):
    """The answer to a download when the bytes are not asked for. It is empty."""

    __slots__ = ()

    def __init__(
        self,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self._extra = additional_properties


DownloadFileResponse.__json_in__ = {}
DownloadFileResponse.__json_out__ = ()
