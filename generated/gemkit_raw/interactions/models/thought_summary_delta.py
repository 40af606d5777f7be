from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_any,
)

if TYPE_CHECKING:
    from .content import Content


@_define(kw_only=True, eq=False, repr=False)
class ThoughtSummaryDelta(JsonModel):
    """Summary of a `ThoughtStep`, as it arrives. Only when summaries were asked for."""

    content: Content | None = None
    """Content to add to the step's `summary`, usually text."""
    type: Literal["thought_summary"] = "thought_summary"
    """Always `thought_summary`."""


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
