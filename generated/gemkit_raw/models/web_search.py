from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class WebSearch(JsonModel):
    """Search of web pages. It has no settings."""

    __slots__ = ()

    def __init__(
        self,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self._extra = additional_properties


WebSearch.__json_in__ = {}
WebSearch.__json_out__ = ()
