from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_any,
    dump_bytes,
    dump_list,
    parse_bytes,
    parse_list,
)

if TYPE_CHECKING:
    from .thought_summary_content import ThoughtSummaryContent


@_define(kw_only=True, eq=False, repr=False)
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


from .thought_summary_content import parse_thought_summary_content  # noqa: E402

ThoughtStep.__json_in__ = {
    "signature": ("signature", parse_bytes),
    "summary": ("summary", parse_list(parse_thought_summary_content)),
    "type": ("type", None),
}
ThoughtStep.__json_out__ = (
    ("signature", "signature", dump_bytes),
    ("summary", "summary", dump_list(dump_any)),
    ("type", "type", None),
)
ThoughtStep.__json_const__ = ("type",)
