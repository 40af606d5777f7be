from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class CountMessageTokensRequest(JsonModel):
    """A chat prompt to count the tokens of."""

    __slots__ = ("prompt",)

    prompt: MessagePrompt | None
    """The prompt."""

    def __init__(
        self,
        *,
        prompt: MessagePrompt | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.prompt = prompt
        self._extra = additional_properties


from .message_prompt import MessagePrompt  # noqa: E402

CountMessageTokensRequest.__json_in__ = {
    "prompt": ("prompt", MessagePrompt.from_dict),
}
CountMessageTokensRequest.__json_out__ = (("prompt", "prompt", dump_model),)
