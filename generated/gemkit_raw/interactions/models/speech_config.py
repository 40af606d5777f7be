from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class SpeechConfig(JsonModel):
    """Voice and language of one speaker."""

    language: str | None = None
    """Language to speak, as a BCP 47 code such as `en-US`."""
    speaker: str | None = None
    """Name of the speaker, as used in the prompt. Only for several speakers."""
    voice: str | None = None
    """The voice, such as `Kore`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            language: str | None = None,
            speaker: str | None = None,
            voice: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "language": ("language",),
        "speaker": ("speaker",),
        "voice": ("voice",),
    }
