from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .message_prompt import MessagePrompt


class CountMessageTokensRequest(JsonModel):
    """A chat prompt to count the tokens of."""

    prompt: MessagePrompt | None = None
    """The prompt."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            prompt: MessagePrompt | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "prompt": ("prompt", "model", "MessagePrompt"),
    }
