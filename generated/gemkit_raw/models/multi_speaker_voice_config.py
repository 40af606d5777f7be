from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class MultiSpeakerVoiceConfig(JsonModel):
    """Voices of several speakers."""

    __slots__ = ("speaker_voice_configs",)

    speaker_voice_configs: list[SpeakerVoiceConfig] | None
    """The speakers and their voices."""

    def __init__(
        self,
        *,
        speaker_voice_configs: Sequence[SpeakerVoiceConfig] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.speaker_voice_configs = speaker_voice_configs
        self._extra = additional_properties


from .speaker_voice_config import SpeakerVoiceConfig  # noqa: E402

MultiSpeakerVoiceConfig.__json_in__ = {
    "speakerVoiceConfigs": ("speaker_voice_configs", parse_list(SpeakerVoiceConfig.from_dict)),
}
MultiSpeakerVoiceConfig.__json_out__ = (("speaker_voice_configs", "speakerVoiceConfigs", dump_list(dump_model)),)
