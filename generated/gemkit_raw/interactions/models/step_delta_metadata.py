from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .usage import Usage


class StepDeltaMetadata(JsonModel):
    """Further data about an event of a stream."""

    total_usage: Usage | None = None
    """How many tokens the interaction used."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            total_usage: Usage | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "total_usage": ("total_usage", "model", "Usage"),
    }
