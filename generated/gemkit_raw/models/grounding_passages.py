from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .grounding_passage import GroundingPassage


class GroundingPassages(JsonModel):
    """Texts to answer from."""

    passages: list[GroundingPassage] | None = None
    """The texts."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            passages: Sequence[GroundingPassage] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "passages": ("passages", "list", "model", "GroundingPassage"),
    }
