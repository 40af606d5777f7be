from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_int64,
    parse_int64,
)


@_define(kw_only=True, eq=False, repr=False)
class SlidingWindow(JsonModel):
    """Drops the oldest part of the conversation. System instructions stay, and what is left starts with a turn of
    the user."""

    target_tokens: int | None = None
    """How many tokens to keep. Half of `trigger_tokens` by default."""


SlidingWindow.__json_in__ = {
    "targetTokens": ("target_tokens", parse_int64),
}
SlidingWindow.__json_out__ = (("target_tokens", "targetTokens", dump_int64),)
