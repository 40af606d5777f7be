from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_int64,
    dump_model,
    parse_int64,
)


class ContextWindowCompressionConfig(JsonModel):
    """How the conversation is shortened when it grows too long."""

    __slots__ = (
        "trigger_tokens",
        "sliding_window",
    )

    trigger_tokens: int | None
    """From how many tokens on the conversation is shortened. 80 % of the model's limit by default."""
    sliding_window: SlidingWindow | None
    """Shortens the conversation by dropping its oldest part."""

    def __init__(
        self,
        *,
        trigger_tokens: int | None = None,
        sliding_window: SlidingWindow | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.trigger_tokens = trigger_tokens
        self.sliding_window = sliding_window
        self._extra = additional_properties


from .sliding_window import SlidingWindow  # noqa: E402

ContextWindowCompressionConfig.__json_in__ = {
    "triggerTokens": ("trigger_tokens", parse_int64),
    "slidingWindow": ("sliding_window", SlidingWindow.from_dict),
}
ContextWindowCompressionConfig.__json_out__ = (
    ("trigger_tokens", "triggerTokens", dump_int64),
    ("sliding_window", "slidingWindow", dump_model),
)
