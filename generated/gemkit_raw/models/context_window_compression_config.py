from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .sliding_window import SlidingWindow


class ContextWindowCompressionConfig(JsonModel):
    """How the conversation is shortened when it grows too long."""

    trigger_tokens: int | None = None
    """From how many tokens on the conversation is shortened. 80 % of the model's limit by default."""
    sliding_window: SlidingWindow | None = None
    """Shortens the conversation by dropping its oldest part."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            trigger_tokens: int | None = None,
            sliding_window: SlidingWindow | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "triggerTokens": ("trigger_tokens", "int64"),
        "slidingWindow": ("sliding_window", "model", "SlidingWindow"),
    }
