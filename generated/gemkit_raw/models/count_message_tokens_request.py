from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class CountMessageTokensRequest(JsonModel):
    """A chat prompt to count the tokens of."""

    prompt: MessagePrompt | None = None
    """The prompt."""


from .message_prompt import MessagePrompt  # noqa: E402

CountMessageTokensRequest.__json_in__ = {
    "prompt": ("prompt", MessagePrompt.from_dict),
}
CountMessageTokensRequest.__json_out__ = (("prompt", "prompt", dump_model),)
