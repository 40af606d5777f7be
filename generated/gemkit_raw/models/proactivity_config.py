from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class ProactivityConfig(JsonModel):
    """When the model may keep silent or speak up by itself."""

    proactive_audio: bool | None = None
    """Whether the model may leave audio unanswered that is not meant for it."""
    proactive_video: bool | None = None
    """Whether the model may decide by itself when to react to video."""


ProactivityConfig.__json_in__ = {
    "proactiveAudio": ("proactive_audio", None),
    "proactiveVideo": ("proactive_video", None),
}
ProactivityConfig.__json_out__ = (
    ("proactive_audio", "proactiveAudio", None),
    ("proactive_video", "proactiveVideo", None),
)
