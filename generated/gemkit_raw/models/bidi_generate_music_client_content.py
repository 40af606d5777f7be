from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .weighted_prompt import WeightedPrompt


class BidiGenerateMusicClientContent(JsonModel):
    """What the music is to be like."""

    weighted_prompts: list[WeightedPrompt] | None = None
    """Descriptions of the music that are blended by their weights."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            weighted_prompts: Sequence[WeightedPrompt] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "weightedPrompts": ("weighted_prompts", "list", "model", "WeightedPrompt"),
    }
