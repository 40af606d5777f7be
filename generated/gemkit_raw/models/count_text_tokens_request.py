from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .text_prompt import TextPrompt


class CountTextTokensRequest(JsonModel):
    """A text prompt to count the tokens of."""

    prompt: TextPrompt | None = None
    """The prompt."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            prompt: TextPrompt | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "prompt": ("prompt", "model", "TextPrompt"),
    }
