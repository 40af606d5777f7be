from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .vad_signal_type import VadSignalType


class VoiceActivityDetectionSignal(JsonModel):
    """A sentence of the user starts or ends."""

    vad_signal_type: VadSignalType | str | None = None
    """Which of the two."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            vad_signal_type: VadSignalType | str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "vadSignalType": ("vad_signal_type", "enum", "VadSignalType"),
    }
