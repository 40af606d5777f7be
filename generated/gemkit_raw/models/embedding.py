from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class Embedding(JsonModel):
    """An embedding."""

    value: list[float] | None = None
    """The numbers of the embedding."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            value: Sequence[float] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "value": ("value",),
    }
