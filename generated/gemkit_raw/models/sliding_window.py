from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class SlidingWindow(JsonModel):
    """Drops the oldest part of the conversation. System instructions stay, and what is left starts with a turn of
    the user."""

    target_tokens: int | None = None
    """How many tokens to keep. Half of `trigger_tokens` by default."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            target_tokens: int | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "targetTokens": ("target_tokens", "int64"),
    }
