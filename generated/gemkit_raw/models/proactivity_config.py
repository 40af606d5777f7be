from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class ProactivityConfig(JsonModel):
    """When the model may keep silent or speak up by itself."""

    proactive_audio: bool | None = None
    """Whether the model may leave audio unanswered that is not meant for it."""
    proactive_video: bool | None = None
    """Whether the model may decide by itself when to react to video."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            proactive_audio: bool | None = None,
            proactive_video: bool | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "proactiveAudio": ("proactive_audio",),
        "proactiveVideo": ("proactive_video",),
    }
