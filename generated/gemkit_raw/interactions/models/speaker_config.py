from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class SpeakerConfig(JsonModel):
    """Voices of one or more speakers."""

    __slots__ = ("speakers",)

    speakers: list[SpeechConfig] | None
    """The speakers and their voices."""

    def __init__(
        self,
        *,
        speakers: Sequence[SpeechConfig] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.speakers = speakers
        self._extra = additional_properties


from .speech_config import SpeechConfig  # noqa: E402

SpeakerConfig.__json_in__ = {
    "speakers": ("speakers", parse_list(SpeechConfig.from_dict)),
}
SpeakerConfig.__json_out__ = (("speakers", "speakers", dump_list(dump_model)),)
