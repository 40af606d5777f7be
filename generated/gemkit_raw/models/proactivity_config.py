from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class ProactivityConfig(JsonModel):
    """When the model may keep silent or speak up by itself."""

    __slots__ = (
        "proactive_audio",
        "proactive_video",
    )

    proactive_audio: bool | None
    """Whether the model may leave audio unanswered that is not meant for it."""
    proactive_video: bool | None
    """Whether the model may decide by itself when to react to video."""

    def __init__(
        self,
        *,
        proactive_audio: bool | None = None,
        proactive_video: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.proactive_audio = proactive_audio
        self.proactive_video = proactive_video
        self._extra = additional_properties


ProactivityConfig.__json_in__ = {
    "proactiveAudio": ("proactive_audio", None),
    "proactiveVideo": ("proactive_video", None),
}
ProactivityConfig.__json_out__ = (
    ("proactive_audio", "proactiveAudio", None),
    ("proactive_video", "proactiveVideo", None),
)
