from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class PromptFeedback(JsonModel):
    """What the safety filters found in the input."""

    block_reason: BlockReason | str | None = None
    """Why the input was blocked. Set only when it was, and then there are no answers."""
    block_reason_message: str | None = None
    """More about why the input was blocked, for people to read."""


from .block_reason import BlockReason  # noqa: E402

PromptFeedback.__json_in__ = {
    "block_reason": ("block_reason", parse_enum(BlockReason)),
    "block_reason_message": ("block_reason_message", None),
}
PromptFeedback.__json_out__ = (
    ("block_reason", "block_reason", None),
    ("block_reason_message", "block_reason_message", None),
)
