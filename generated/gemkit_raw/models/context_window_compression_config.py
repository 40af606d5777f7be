from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_int64,
    dump_model,
    parse_int64,
)


@_define(kw_only=True, eq=False, repr=False)
class ContextWindowCompressionConfig(JsonModel):
    """How the conversation is shortened when it grows too long."""

    trigger_tokens: int | None = None
    """From how many tokens on the conversation is shortened. 80 % of the model's limit by default."""
    sliding_window: SlidingWindow | None = None
    """Shortens the conversation by dropping its oldest part."""


from .sliding_window import SlidingWindow  # noqa: E402

ContextWindowCompressionConfig.__json_in__ = {
    "triggerTokens": ("trigger_tokens", parse_int64),
    "slidingWindow": ("sliding_window", SlidingWindow.from_dict),
}
ContextWindowCompressionConfig.__json_out__ = (
    ("trigger_tokens", "triggerTokens", dump_int64),
    ("sliding_window", "slidingWindow", dump_model),
)
