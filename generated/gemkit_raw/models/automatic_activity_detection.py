from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class AutomaticActivityDetection(JsonModel):
    """How the service detects when the user speaks."""

    __slots__ = (
        "prefix_padding_ms",
        "end_of_speech_sensitivity",
        "silence_duration_ms",
        "disabled",
        "start_of_speech_sensitivity",
    )

    prefix_padding_ms: int | None
    """How long speech must last to count as a start, in milliseconds. Lower values react to shorter speech, but
    also to noise."""
    end_of_speech_sensitivity: EndSensitivity | str | None
    """How readily a pause counts as the end of speech."""
    silence_duration_ms: int | None
    """How long silence must last to count as the end of speech, in milliseconds. Higher values allow longer
    pauses, but answers come later."""
    disabled: bool | None
    """Whether detection is turned off. The client then has to tell where activity starts and ends. False by
    default."""
    start_of_speech_sensitivity: StartSensitivity | str | None
    """How readily sound counts as the start of speech."""

    def __init__(
        self,
        *,
        prefix_padding_ms: int | None = None,
        end_of_speech_sensitivity: EndSensitivity | str | None = None,
        silence_duration_ms: int | None = None,
        disabled: bool | None = None,
        start_of_speech_sensitivity: StartSensitivity | str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.prefix_padding_ms = prefix_padding_ms
        self.end_of_speech_sensitivity = end_of_speech_sensitivity
        self.silence_duration_ms = silence_duration_ms
        self.disabled = disabled
        self.start_of_speech_sensitivity = start_of_speech_sensitivity
        self._extra = additional_properties


from .end_sensitivity import EndSensitivity  # noqa: E402
from .start_sensitivity import StartSensitivity  # noqa: E402

AutomaticActivityDetection.__json_in__ = {
    "prefixPaddingMs": ("prefix_padding_ms", None),
    "endOfSpeechSensitivity": ("end_of_speech_sensitivity", parse_enum(EndSensitivity)),
    "silenceDurationMs": ("silence_duration_ms", None),
    "disabled": ("disabled", None),
    "startOfSpeechSensitivity": ("start_of_speech_sensitivity", parse_enum(StartSensitivity)),
}
AutomaticActivityDetection.__json_out__ = (
    ("prefix_padding_ms", "prefixPaddingMs", None),
    ("end_of_speech_sensitivity", "endOfSpeechSensitivity", None),
    ("silence_duration_ms", "silenceDurationMs", None),
    ("disabled", "disabled", None),
    ("start_of_speech_sensitivity", "startOfSpeechSensitivity", None),
)
