from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class Empty(JsonModel):
    """An answer without content."""

    __slots__ = ()

    def __init__(
        self,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self._extra = additional_properties


Empty.__json_in__ = {}
Empty.__json_out__ = ()
