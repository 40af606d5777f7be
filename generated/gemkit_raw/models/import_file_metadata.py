from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class ImportFileMetadata(JsonModel):
    """About an import into a store while it is processed. It is empty."""

    __slots__ = ()

    def __init__(
        self,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self._extra = additional_properties


ImportFileMetadata.__json_in__ = {}
ImportFileMetadata.__json_out__ = ()
