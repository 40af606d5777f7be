from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .content import Content


class ThoughtSummaryDelta(JsonModel):
    """Summary of a `ThoughtStep`, as it arrives. Only when summaries were asked for."""

    content: Content | None = None
    """Content to add to the step's `summary`, usually text."""
    type: Literal["thought_summary"] = "thought_summary"
    """Always `thought_summary`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: Content | None = None,
            type: Literal["thought_summary"] = "thought_summary",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "content": ("content", "union", "content"),
        "type": ("type", "const"),
    }
