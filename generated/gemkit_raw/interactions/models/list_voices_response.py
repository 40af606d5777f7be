from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .voice_output import VoiceOutput


class ListVoicesResponse(JsonModel):
    """One page of voices."""

    next_page_token: str | None = None
    """The `page_token` of the next page. Absent on the last one."""
    voices: list[VoiceOutput] | None = None
    """The voices of this page."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            next_page_token: str | None = None,
            voices: Sequence[VoiceOutput] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "next_page_token": ("next_page_token",),
        "voices": ("voices", "list", "model", "VoiceOutput"),
    }
