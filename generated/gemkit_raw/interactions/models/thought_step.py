from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

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


class ThoughtStep(JsonModel):
    """Thinking of the model, before or between its other steps."""

    __slots__ = (
        "signature",
        "summary",
        "type",
    )

    signature: str | bytes | None
    """Opaque bytes that carry the model's reasoning over to the next request. Send them back unchanged, in the
    step they came with."""
    summary: list[ThoughtSummaryContent] | None
    """Summary of the thinking, for people to read. Absent when no summaries were asked for or there is little to
    sum up."""
    type: Literal["thought"]
    """Always `thought`."""

    def __init__(
        self,
        *,
        signature: str | bytes | None = None,
        summary: Sequence[ThoughtSummaryContent] | None = None,
        type: Literal["thought"] = "thought",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.signature = signature
        self.summary = summary
        self.type = type
        self._extra = additional_properties


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
