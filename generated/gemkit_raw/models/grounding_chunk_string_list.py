from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class GroundingChunkStringList(JsonModel):
    """A list of strings."""

    values: list[str] | None = None
    """The strings."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            values: Sequence[str] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "values": ("values",),
    }
