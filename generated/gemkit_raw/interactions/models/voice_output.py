from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    import datetime

    from .audio_data import AudioData
    from .prompted_voice import PromptedVoice
    from .usage import Usage
    from .voice_pitch import VoicePitch
    from .voice_type import VoiceType


class VoiceOutput(JsonModel):
    """A voice for generated speech: one that was made for the project, or one of Google's catalog."""

    type: VoiceType | str | None = None
    """How the voice was made."""
    accent: str | None = None
    """Regional accent, in words, such as `British`."""
    context: str | None = None
    """What the voice is best for, in words, such as `Audiobook`."""
    description: str | None = None
    """What the voice sounds like: timbre, tone and character."""
    display_name: str | None = None
    """Name for people to read: the one given to a stored voice, or that of the catalog."""
    expire_time: datetime.datetime | None = None
    """When the stored voice or the `key` expires: a voice one year after its last use, in speech or as a
    `base_voice`, a key after 7 days. Absent for voices of Google's catalog."""
    gender: str | None = None
    """Gender that listeners hear, such as `female`, `male` or `neutral`."""
    id: str | None = None
    """Id of the voice, to be used as the voice of generated speech: `voice_abc123` for a stored voice, a name such
    as `Puck` for one of Google's catalog. Absent when the voice was not stored."""
    key: str | None = None
    """Stands for a voice that is not stored, such as `voicekey_...`, to be used as the voice of generated speech.
    Only returned when a `replicated` voice is made without `store`, and never again."""
    language_code: str | None = None
    """Main language of the voice, as a BCP 47 code such as `en-GB`."""
    model: str | None = None
    """Id of the model that made the voice. Absent for voices of Google's catalog."""
    persona: str | None = None
    """Character that the voice is meant to be, in words, such as `Warm, Friendly`."""
    pitch: VoicePitch | str | None = None
    """How high the voice is."""
    prompted: PromptedVoice | None = None
    """The description that the voice was made from. Only for `prompted` voices."""
    region_code: str | None = None
    """Region of the voice, as an ISO 3166-1 code such as `GB` or a UN M.49 code such as `001`."""
    sample_audio: AudioData | None = None
    """A sample of the voice, as WAV. Only for `prompted` voices, when they are made or got; lists leave it out."""
    usage: Usage | None = None
    """Tokens that the request used."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: VoiceType | str | None = None,
            accent: str | None = None,
            context: str | None = None,
            description: str | None = None,
            display_name: str | None = None,
            expire_time: datetime.datetime | None = None,
            gender: str | None = None,
            id: str | None = None,
            key: str | None = None,
            language_code: str | None = None,
            model: str | None = None,
            persona: str | None = None,
            pitch: VoicePitch | str | None = None,
            prompted: PromptedVoice | None = None,
            region_code: str | None = None,
            sample_audio: AudioData | None = None,
            usage: Usage | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "type": ("type", "enum", "VoiceType"),
        "accent": ("accent",),
        "context": ("context",),
        "description": ("description",),
        "display_name": ("display_name",),
        "expire_time": ("expire_time", "time"),
        "gender": ("gender",),
        "id": ("id",),
        "key": ("key",),
        "language_code": ("language_code",),
        "model": ("model",),
        "persona": ("persona",),
        "pitch": ("pitch", "enum", "VoicePitch"),
        "prompted": ("prompted", "model", "PromptedVoice"),
        "region_code": ("region_code",),
        "sample_audio": ("sample_audio", "model", "AudioData"),
        "usage": ("usage", "model", "Usage"),
    }
