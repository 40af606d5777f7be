from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class CountTextTokensRequest(JsonModel):
    """A text prompt to count the tokens of."""

    __slots__ = ("prompt",)

    prompt: TextPrompt | None
    """The prompt."""

    def __init__(
        self,
        *,
        prompt: TextPrompt | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.prompt = prompt
        self._extra = additional_properties


from .text_prompt import TextPrompt  # noqa: E402

CountTextTokensRequest.__json_in__ = {
    "prompt": ("prompt", TextPrompt.from_dict),
}
CountTextTokensRequest.__json_out__ = (("prompt", "prompt", dump_model),)
