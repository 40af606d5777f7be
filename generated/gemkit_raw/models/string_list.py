from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class StringList(JsonModel):
    """Several strings, as a value of custom metadata."""

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


StringList.__json_in__ = {
    "values": ("values", None),
}
StringList.__json_out__ = (("values", "values", None),)
