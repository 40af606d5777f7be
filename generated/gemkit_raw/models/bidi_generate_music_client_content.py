from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class BidiGenerateMusicClientContent(JsonModel):
    """What the music is to be like."""

    weighted_prompts: list[WeightedPrompt] | None = None
    """Descriptions of the music that are blended by their weights."""


from .weighted_prompt import WeightedPrompt  # noqa: E402

BidiGenerateMusicClientContent.__json_in__ = {
    "weightedPrompts": ("weighted_prompts", parse_list(WeightedPrompt.from_dict)),
}
BidiGenerateMusicClientContent.__json_out__ = (("weighted_prompts", "weightedPrompts", dump_list(dump_model)),)
