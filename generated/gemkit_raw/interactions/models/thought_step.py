from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .thought_summary_content import ThoughtSummaryContent


class ThoughtStep(JsonModel):
    """Thinking of the model, before or between its other steps."""

    signature: str | bytes | None = None
    """Opaque bytes that carry the model's reasoning over to the next request. Send them back unchanged, in the
    step they came with."""
    summary: list[ThoughtSummaryContent] | None = None
    """Summary of the thinking, for people to read. Absent when no summaries were asked for or there is little to
    sum up."""
    type: Literal["thought"] = "thought"
    """Always `thought`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            signature: str | bytes | None = None,
            summary: Sequence[ThoughtSummaryContent] | None = None,
            type: Literal["thought"] = "thought",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "signature": ("signature", "base64"),
        "summary": ("summary", "list", "union", "thought_summary_content"),
        "type": ("type", "const"),
    }
