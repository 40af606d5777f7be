from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class VoiceActivityDetectionSignal(JsonModel):
    """A sentence of the user starts or ends."""

    vad_signal_type: VadSignalType | str | None = None
    """Which of the two."""


from .vad_signal_type import VadSignalType  # noqa: E402

VoiceActivityDetectionSignal.__json_in__ = {
    "vadSignalType": ("vad_signal_type", parse_enum(VadSignalType)),
}
VoiceActivityDetectionSignal.__json_out__ = (("vad_signal_type", "vadSignalType", None),)
