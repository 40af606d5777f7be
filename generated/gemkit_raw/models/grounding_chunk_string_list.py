from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class GroundingChunkStringList(JsonModel):
    """A list of strings."""

    __slots__ = ("values",)

    values: list[str] | None
    """The strings."""

    def __init__(
        self,
        *,
        values: Sequence[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.values = values
        self._extra = additional_properties


GroundingChunkStringList.__json_in__ = {
    "values": ("values", None),
}
GroundingChunkStringList.__json_out__ = (("values", "values", None),)
