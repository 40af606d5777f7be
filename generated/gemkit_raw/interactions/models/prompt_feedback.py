from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class PromptFeedback(JsonModel):
    """What the safety filters found in the input."""

    __slots__ = (
        "block_reason",
        "block_reason_message",
    )

    block_reason: BlockReason | str | None
    """Why the input was blocked. Set only when it was, and then there are no answers."""
    block_reason_message: str | None
    """More about why the input was blocked, for people to read."""

    def __init__(
        self,
        *,
        block_reason: BlockReason | str | None = None,
        block_reason_message: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.block_reason = block_reason
        self.block_reason_message = block_reason_message
        self._extra = additional_properties


from .block_reason import BlockReason  # noqa: E402

PromptFeedback.__json_in__ = {
    "block_reason": ("block_reason", parse_enum(BlockReason)),
    "block_reason_message": ("block_reason_message", None),
}
PromptFeedback.__json_out__ = (
    ("block_reason", "block_reason", None),
    ("block_reason_message", "block_reason_message", None),
)
