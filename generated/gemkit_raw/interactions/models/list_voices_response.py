from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class ListVoicesResponse(JsonModel):
    """One page of voices."""

    next_page_token: str | None = None
    """The `page_token` of the next page. Absent on the last one."""
    voices: list[VoiceOutput] | None = None
    """The voices of this page."""


from .voice_output import VoiceOutput  # noqa: E402

ListVoicesResponse.__json_in__ = {
    "next_page_token": ("next_page_token", None),
    "voices": ("voices", parse_list(VoiceOutput.from_dict)),
}
ListVoicesResponse.__json_out__ = (
    ("next_page_token", "next_page_token", None),
    ("voices", "voices", dump_list(dump_model)),
)
