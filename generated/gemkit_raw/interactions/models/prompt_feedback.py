from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .block_reason import BlockReason


class PromptFeedback(JsonModel):
    """What the safety filters found in the input."""

    block_reason: BlockReason | str | None = None
    """Why the input was blocked. Set only when it was, and then there are no answers."""
    block_reason_message: str | None = None
    """More about why the input was blocked, for people to read."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            block_reason: BlockReason | str | None = None,
            block_reason_message: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "block_reason": ("block_reason", "enum", "BlockReason"),
        "block_reason_message": ("block_reason_message",),
    }
