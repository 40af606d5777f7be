from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .end_sensitivity import EndSensitivity
    from .start_sensitivity import StartSensitivity


class AutomaticActivityDetection(JsonModel):
    """How the service detects when the user speaks."""

    prefix_padding_ms: int | None = None
    """How long speech must last to count as a start, in milliseconds. Lower values react to shorter speech, but
    also to noise."""
    end_of_speech_sensitivity: EndSensitivity | str | None = None
    """How readily a pause counts as the end of speech."""
    silence_duration_ms: int | None = None
    """How long silence must last to count as the end of speech, in milliseconds. Higher values allow longer
    pauses, but answers come later."""
    disabled: bool | None = None
    """Whether detection is turned off. The client then has to tell where activity starts and ends. False by
    default."""
    start_of_speech_sensitivity: StartSensitivity | str | None = None
    """How readily sound counts as the start of speech."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            prefix_padding_ms: int | None = None,
            end_of_speech_sensitivity: EndSensitivity | str | None = None,
            silence_duration_ms: int | None = None,
            disabled: bool | None = None,
            start_of_speech_sensitivity: StartSensitivity | str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "prefixPaddingMs": ("prefix_padding_ms",),
        "endOfSpeechSensitivity": ("end_of_speech_sensitivity", "enum", "EndSensitivity"),
        "silenceDurationMs": ("silence_duration_ms",),
        "disabled": ("disabled",),
        "startOfSpeechSensitivity": ("start_of_speech_sensitivity", "enum", "StartSensitivity"),
    }
