from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
    parse_enum,
)


class VoiceInput(JsonModel):
    """A voice to make. `type` says how; fields such as `accent` and `context` only help to find it later."""

    __slots__ = (
        "type",
        "accent",
        "context",
        "description",
        "display_name",
        "gender",
        "language_code",
        "model",
        "persona",
        "pitch",
        "prompted",
        "region_code",
        "replicated",
        "sample_audio",
    )

    type: VoiceType | str | None
    """How to make the voice. `prebuilt` voices cannot be made."""
    accent: str | None
    """Regional accent, in words, such as `British`."""
    context: str | None
    """What the voice is best for, in words, such as `Audiobook`."""
    description: str | None
    """What the voice sounds like: timbre, tone and character."""
    display_name: str | None
    """Name for people to read. Only kept with `store`."""
    gender: str | None
    """Gender that listeners hear, such as `female`, `male` or `neutral`."""
    language_code: str | None
    """Main language of the voice, as a BCP 47 code such as `en-GB`."""
    model: str | None
    """Id of the model that makes the voice, such as `gemini-3.8-flash-tts`; the latest suitable one by default.
    Other speech models can use the voice too."""
    persona: str | None
    """Character that the voice is meant to be, in words, such as `Warm, Friendly`."""
    pitch: VoicePitch | str | None
    """How high the voice is."""
    prompted: PromptedVoice | None
    """The description to make the voice from. Needed when `type` is `prompted`."""
    region_code: str | None
    """Region of the voice, as an ISO 3166-1 code such as `GB` or a UN M.49 code such as `001`."""
    replicated: ReplicatedVoice | None
    """The recordings to make the voice from. Needed when `type` is `replicated`. Write-only: never returned."""
    sample_audio: AudioData | None
    """A sample of the voice. The service makes it; there is no need to send one."""

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
    ) -> None:
        self.type = type
        self.accent = accent
        self.context = context
        self.description = description
        self.display_name = display_name
        self.gender = gender
        self.language_code = language_code
        self.model = model
        self.persona = persona
        self.pitch = pitch
        self.prompted = prompted
        self.region_code = region_code
        self.replicated = replicated
        self.sample_audio = sample_audio
        self._extra = additional_properties


from .audio_data import AudioData  # noqa: E402
from .prompted_voice import PromptedVoice  # noqa: E402
from .replicated_voice import ReplicatedVoice  # noqa: E402
from .voice_pitch import VoicePitch  # noqa: E402
from .voice_type import VoiceType  # noqa: E402

VoiceInput.__json_in__ = {
    "type": ("type", parse_enum(VoiceType)),
    "accent": ("accent", None),
    "context": ("context", None),
    "description": ("description", None),
    "display_name": ("display_name", None),
    "gender": ("gender", None),
    "language_code": ("language_code", None),
    "model": ("model", None),
    "persona": ("persona", None),
    "pitch": ("pitch", parse_enum(VoicePitch)),
    "prompted": ("prompted", PromptedVoice.from_dict),
    "region_code": ("region_code", None),
    "replicated": ("replicated", ReplicatedVoice.from_dict),
    "sample_audio": ("sample_audio", AudioData.from_dict),
}
VoiceInput.__json_out__ = (
    ("type", "type", None),
    ("accent", "accent", None),
    ("context", "context", None),
    ("description", "description", None),
    ("display_name", "display_name", None),
    ("gender", "gender", None),
    ("language_code", "language_code", None),
    ("model", "model", None),
    ("persona", "persona", None),
    ("pitch", "pitch", None),
    ("prompted", "prompted", dump_model),
    ("region_code", "region_code", None),
    ("replicated", "replicated", dump_model),
    ("sample_audio", "sample_audio", dump_model),
)
