from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .audio_data import AudioData
    from .prompted_voice import PromptedVoice
    from .replicated_voice import ReplicatedVoice
    from .voice_pitch import VoicePitch
    from .voice_type import VoiceType


class VoiceInput(JsonModel):
    """A voice to make. `type` says how; fields such as `accent` and `context` only help to find it later."""

    type: VoiceType | str | None = None
    """How to make the voice. `prebuilt` voices cannot be made."""
    accent: str | None = None
    """Regional accent, in words, such as `British`."""
    context: str | None = None
    """What the voice is best for, in words, such as `Audiobook`."""
    description: str | None = None
    """What the voice sounds like: timbre, tone and character."""
    display_name: str | None = None
    """Name for people to read. Only kept with `store`."""
    gender: str | None = None
    """Gender that listeners hear, such as `female`, `male` or `neutral`."""
    language_code: str | None = None
    """Main language of the voice, as a BCP 47 code such as `en-GB`."""
    model: str | None = None
    """Id of the model that makes the voice, such as `gemini-3.8-flash-tts`; the latest suitable one by default.
    Other speech models can use the voice too."""
    persona: str | None = None
    """Character that the voice is meant to be, in words, such as `Warm, Friendly`."""
    pitch: VoicePitch | str | None = None
    """How high the voice is."""
    prompted: PromptedVoice | None = None
    """The description to make the voice from. Needed when `type` is `prompted`."""
    region_code: str | None = None
    """Region of the voice, as an ISO 3166-1 code such as `GB` or a UN M.49 code such as `001`."""
    replicated: ReplicatedVoice | None = None
    """The recordings to make the voice from. Needed when `type` is `replicated`. Write-only: never returned."""
    sample_audio: AudioData | None = None
    """A sample of the voice. The service makes it; there is no need to send one."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: VoiceType | str | None = None,
            accent: str | None = None,
            context: str | None = None,
            description: str | None = None,
            display_name: str | None = None,
            gender: str | None = None,
            language_code: str | None = None,
            model: str | None = None,
            persona: str | None = None,
            pitch: VoicePitch | str | None = None,
            prompted: PromptedVoice | None = None,
            region_code: str | None = None,
            replicated: ReplicatedVoice | None = None,
            sample_audio: AudioData | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "type": ("type", "enum", "VoiceType"),
        "accent": ("accent",),
        "context": ("context",),
        "description": ("description",),
        "display_name": ("display_name",),
        "gender": ("gender",),
        "language_code": ("language_code",),
        "model": ("model",),
        "persona": ("persona",),
        "pitch": ("pitch", "enum", "VoicePitch"),
        "prompted": ("prompted", "model", "PromptedVoice"),
        "region_code": ("region_code",),
        "replicated": ("replicated", "model", "ReplicatedVoice"),
        "sample_audio": ("sample_audio", "model", "AudioData"),
    }
