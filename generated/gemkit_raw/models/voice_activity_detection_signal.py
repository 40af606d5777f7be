from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class VoiceActivityDetectionSignal(JsonModel):
    """A sentence of the user starts or ends."""

    __slots__ = ("vad_signal_type",)

    vad_signal_type: VadSignalType | str | None
    """Which of the two."""

    def __init__(
        self,
        *,
        vad_signal_type: VadSignalType | str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.vad_signal_type = vad_signal_type
        self._extra = additional_properties


from .vad_signal_type import VadSignalType  # noqa: E402

VoiceActivityDetectionSignal.__json_in__ = {
    "vadSignalType": ("vad_signal_type", parse_enum(VadSignalType)),
}
VoiceActivityDetectionSignal.__json_out__ = (("vad_signal_type", "vadSignalType", None),)
