from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class Embedding(JsonModel):
    """An embedding."""

    __slots__ = ("value",)

    value: list[float] | None
    """The numbers of the embedding."""

    def __init__(
        self,
        *,
        value: Sequence[float] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.value = value
        self._extra = additional_properties


Embedding.__json_in__ = {
    "value": ("value", None),
}
Embedding.__json_out__ = (("value", "value", None),)
