from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class SpeakerConfig(JsonModel):
    """Voices of one or more speakers."""

    speakers: list[SpeechConfig] | None = None
    """The speakers and their voices."""


from .speech_config import SpeechConfig  # noqa: E402

SpeakerConfig.__json_in__ = {
    "speakers": ("speakers", parse_list(SpeechConfig.from_dict)),
}
SpeakerConfig.__json_out__ = (("speakers", "speakers", dump_list(dump_model)),)
