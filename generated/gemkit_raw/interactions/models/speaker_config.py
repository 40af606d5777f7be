from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .speech_config import SpeechConfig


class SpeakerConfig(JsonModel):
    """Voices of one or more speakers."""

    speakers: list[SpeechConfig] | None = None
    """The speakers and their voices."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            speakers: Sequence[SpeechConfig] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "speakers": ("speakers", "list", "model", "SpeechConfig"),
    }
