from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class MultiSpeakerVoiceConfig(JsonModel):
    """Voices of several speakers."""

    speaker_voice_configs: list[SpeakerVoiceConfig] | None = None
    """The speakers and their voices."""


from .speaker_voice_config import SpeakerVoiceConfig  # noqa: E402

MultiSpeakerVoiceConfig.__json_in__ = {
    "speakerVoiceConfigs": ("speaker_voice_configs", parse_list(SpeakerVoiceConfig.from_dict)),
}
MultiSpeakerVoiceConfig.__json_out__ = (("speaker_voice_configs", "speakerVoiceConfigs", dump_list(dump_model)),)
