from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_int64,
    parse_int64,
)


class SlidingWindow(JsonModel):
    """Drops the oldest part of the conversation. System instructions stay, and what is left starts with a turn of
    the user."""

    __slots__ = ("target_tokens",)

    target_tokens: int | None
    """How many tokens to keep. Half of `trigger_tokens` by default."""

    def __init__(
        self,
        *,
        target_tokens: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.target_tokens = target_tokens
        self._extra = additional_properties


SlidingWindow.__json_in__ = {
    "targetTokens": ("target_tokens", parse_int64),
}
SlidingWindow.__json_out__ = (("target_tokens", "targetTokens", dump_int64),)
