from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
    dump_time,
    parse_enum,
    parse_time,
)

if TYPE_CHECKING:
    import datetime


class VoiceOutput(JsonModel):
    """A voice for generated speech: one that was made for the project, or one of Google's catalog."""

    __slots__ = (
        "type",
        "accent",
        "context",
        "description",
        "display_name",
        "expire_time",
        "gender",
        "id",
        "key",
        "language_code",
        "model",
        "persona",
        "pitch",
        "prompted",
        "region_code",
        "sample_audio",
        "usage",
    )

    type: VoiceType | str | None
    """How the voice was made."""
    accent: str | None
    """Regional accent, in words, such as `British`."""
    context: str | None
    """What the voice is best for, in words, such as `Audiobook`."""
    description: str | None
    """What the voice sounds like: timbre, tone and character."""
    display_name: str | None
    """Name for people to read: the one given to a stored voice, or that of the catalog."""
    expire_time: datetime.datetime | None
    """When the stored voice or the `key` expires: a voice one year after its last use, in speech or as a
    `base_voice`, a key after 7 days. Absent for voices of Google's catalog."""
    gender: str | None
    """Gender that listeners hear, such as `female`, `male` or `neutral`."""
    id: str | None
    """Id of the voice, to be used as the voice of generated speech: `voice_abc123` for a stored voice, a name such
    as `Puck` for one of Google's catalog. Absent when the voice was not stored."""
    key: str | None
    """Stands for a voice that is not stored, such as `voicekey_...`, to be used as the voice of generated speech.
    Only returned when a `replicated` voice is made without `store`, and never again."""
    language_code: str | None
    """Main language of the voice, as a BCP 47 code such as `en-GB`."""
    model: str | None
    """Id of the model that made the voice. Absent for voices of Google's catalog."""
    persona: str | None
    """Character that the voice is meant to be, in words, such as `Warm, Friendly`."""
    pitch: VoicePitch | str | None
    """How high the voice is."""
    prompted: PromptedVoice | None
    """The description that the voice was made from. Only for `prompted` voices."""
    region_code: str | None
    """Region of the voice, as an ISO 3166-1 code such as `GB` or a UN M.49 code such as `001`."""
    sample_audio: AudioData | None
    """A sample of the voice, as WAV. Only for `prompted` voices, when they are made or got; lists leave it out."""
    usage: Usage | None
    """Tokens that the request used."""

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
    ) -> None:
        self.type = type
        self.accent = accent
        self.context = context
        self.description = description
        self.display_name = display_name
        self.expire_time = expire_time
        self.gender = gender
        self.id = id
        self.key = key
        self.language_code = language_code
        self.model = model
        self.persona = persona
        self.pitch = pitch
        self.prompted = prompted
        self.region_code = region_code
        self.sample_audio = sample_audio
        self.usage = usage
        self._extra = additional_properties


from .audio_data import AudioData  # noqa: E402
from .prompted_voice import PromptedVoice  # noqa: E402
from .usage import Usage  # noqa: E402
from .voice_pitch import VoicePitch  # noqa: E402
from .voice_type import VoiceType  # noqa: E402

VoiceOutput.__json_in__ = {
    "type": ("type", parse_enum(VoiceType)),
    "accent": ("accent", None),
    "context": ("context", None),
    "description": ("description", None),
    "display_name": ("display_name", None),
    "expire_time": ("expire_time", parse_time),
    "gender": ("gender", None),
    "id": ("id", None),
    "key": ("key", None),
    "language_code": ("language_code", None),
    "model": ("model", None),
    "persona": ("persona", None),
    "pitch": ("pitch", parse_enum(VoicePitch)),
    "prompted": ("prompted", PromptedVoice.from_dict),
    "region_code": ("region_code", None),
    "sample_audio": ("sample_audio", AudioData.from_dict),
    "usage": ("usage", Usage.from_dict),
}
VoiceOutput.__json_out__ = (
    ("type", "type", None),
    ("accent", "accent", None),
    ("context", "context", None),
    ("description", "description", None),
    ("display_name", "display_name", None),
    ("expire_time", "expire_time", dump_time),
    ("gender", "gender", None),
    ("id", "id", None),
    ("key", "key", None),
    ("language_code", "language_code", None),
    ("model", "model", None),
    ("persona", "persona", None),
    ("pitch", "pitch", None),
    ("prompted", "prompted", dump_model),
    ("region_code", "region_code", None),
    ("sample_audio", "sample_audio", dump_model),
    ("usage", "usage", dump_model),
)
