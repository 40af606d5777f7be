from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .bidi_generate_content_realtime_input_activity_end import BidiGenerateContentRealtimeInputActivityEnd
    from .bidi_generate_content_realtime_input_activity_start import BidiGenerateContentRealtimeInputActivityStart
    from .blob import Blob


class BidiGenerateContentRealtimeInput(JsonModel):
    """Input of the user that is sent while it arises and does not interrupt the model by itself. Where a turn ends
    is found out from the activity of the user."""

    media_chunks: list[Blob] | None = None
    """Pieces of media. Superseded by `audio`, `video` and `text`."""
    audio: Blob | None = None
    """The next piece of sound, with a MIME type such as `audio/pcm;rate=16000`."""
    audio_stream_end: bool | None = None
    """Tells that the sound has stopped, as when a microphone is turned off. Only with automatic activity
    detection; further `audio` opens the stream again."""
    video: Blob | None = None
    """The next picture of the video, with a MIME type such as `image/jpeg`."""
    text: str | None = None
    """The next piece of text."""
    activity_start: BidiGenerateContentRealtimeInputActivityStart | None = None
    """Tells that the user becomes active. Only when automatic activity detection is disabled."""
    activity_end: BidiGenerateContentRealtimeInputActivityEnd | None = None
    """Tells that the user stops being active. Only when automatic activity detection is disabled."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            media_chunks: Sequence[Blob] | None = None,
            audio: Blob | None = None,
            audio_stream_end: bool | None = None,
            video: Blob | None = None,
            text: str | None = None,
            activity_start: BidiGenerateContentRealtimeInputActivityStart | None = None,
            activity_end: BidiGenerateContentRealtimeInputActivityEnd | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "mediaChunks": ("media_chunks", "list", "model", "Blob"),
        "audio": ("audio", "model", "Blob"),
        "audioStreamEnd": ("audio_stream_end",),
        "video": ("video", "model", "Blob"),
        "text": ("text",),
        "activityStart": ("activity_start", "model", "BidiGenerateContentRealtimeInputActivityStart"),
        "activityEnd": ("activity_end", "model", "BidiGenerateContentRealtimeInputActivityEnd"),
    }
