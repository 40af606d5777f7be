from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class BidiGenerateMusicClientContent(JsonModel):
    """What the music is to be like."""

    __slots__ = ("weighted_prompts",)

    weighted_prompts: list[WeightedPrompt] | None
    """Descriptions of the music that are blended by their weights."""

    def __init__(
        self,
        *,
        weighted_prompts: Sequence[WeightedPrompt] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.weighted_prompts = weighted_prompts
        self._extra = additional_properties


from .weighted_prompt import WeightedPrompt  # noqa: E402

BidiGenerateMusicClientContent.__json_in__ = {
    "weightedPrompts": ("weighted_prompts", parse_list(WeightedPrompt.from_dict)),
}
BidiGenerateMusicClientContent.__json_out__ = (("weighted_prompts", "weightedPrompts", dump_list(dump_model)),)
