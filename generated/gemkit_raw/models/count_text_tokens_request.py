from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class CountTextTokensRequest(JsonModel):
    """A text prompt to count the tokens of."""

    prompt: TextPrompt | None = None
    """The prompt."""


from .text_prompt import TextPrompt  # noqa: E402

CountTextTokensRequest.__json_in__ = {
    "prompt": ("prompt", TextPrompt.from_dict),
}
CountTextTokensRequest.__json_out__ = (("prompt", "prompt", dump_model),)
