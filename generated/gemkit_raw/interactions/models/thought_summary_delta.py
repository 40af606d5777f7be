from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_any,
)

if TYPE_CHECKING:
    from .content import Content


class ThoughtSummaryDelta(JsonModel):
    """Summary of a `ThoughtStep`, as it arrives. Only when summaries were asked for."""

    __slots__ = (
        "content",
        "type",
    )

    content: Content | None
    """Content to add to the step's `summary`, usually text."""
    type: Literal["thought_summary"]
    """Always `thought_summary`."""

    def __init__(
        self,
        *,
        content: Content | None = None,
        type: Literal["thought_summary"] = "thought_summary",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.content = content
        self.type = type
        self._extra = additional_properties


from .content import parse_content  # noqa: E402

ThoughtSummaryDelta.__json_in__ = {
    "content": ("content", parse_content),
    "type": ("type", None),
}
ThoughtSummaryDelta.__json_out__ = (
    ("content", "content", dump_any),
    ("type", "type", None),
)
ThoughtSummaryDelta.__json_const__ = ("type",)
