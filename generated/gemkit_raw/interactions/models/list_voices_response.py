from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class ListVoicesResponse(JsonModel):
    """One page of voices."""

    __slots__ = (
        "next_page_token",
        "voices",
    )

    next_page_token: str | None
    """The `page_token` of the next page. Absent on the last one."""
    voices: list[VoiceOutput] | None
    """The voices of this page."""

    def __init__(
        self,
        *,
        next_page_token: str | None = None,
        voices: Sequence[VoiceOutput] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.next_page_token = next_page_token
        self.voices = voices
        self._extra = additional_properties


from .voice_output import VoiceOutput  # noqa: E402

ListVoicesResponse.__json_in__ = {
    "next_page_token": ("next_page_token", None),
    "voices": ("voices", parse_list(VoiceOutput.from_dict)),
}
ListVoicesResponse.__json_out__ = (
    ("next_page_token", "next_page_token", None),
    ("voices", "voices", dump_list(dump_model)),
)
