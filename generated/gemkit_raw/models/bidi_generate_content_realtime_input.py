from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class BidiGenerateContentRealtimeInput(JsonModel):
    """Input of the user that is sent while it arises and does not interrupt the model by itself. Where a turn ends
    is found out from the activity of the user."""

    __slots__ = (
        "media_chunks",
        "audio",
        "audio_stream_end",
        "video",
        "text",
        "activity_start",
        "activity_end",
    )

    media_chunks: list[Blob] | None
    """Pieces of media. Superseded by `audio`, `video` and `text`."""
    audio: Blob | None
    """The next piece of sound, with a MIME type such as `audio/pcm;rate=16000`."""
    audio_stream_end: bool | None
    """Tells that the sound has stopped, as when a microphone is turned off. Only with automatic activity
    detection; further `audio` opens the stream again."""
    video: Blob | None
    """The next picture of the video, with a MIME type such as `image/jpeg`."""
    text: str | None
    """The next piece of text."""
    activity_start: BidiGenerateContentRealtimeInputActivityStart | None
    """Tells that the user becomes active. Only when automatic activity detection is disabled."""
    activity_end: BidiGenerateContentRealtimeInputActivityEnd | None
    """Tells that the user stops being active. Only when automatic activity detection is disabled."""

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
    ) -> None:
        self.media_chunks = media_chunks
        self.audio = audio
        self.audio_stream_end = audio_stream_end
        self.video = video
        self.text = text
        self.activity_start = activity_start
        self.activity_end = activity_end
        self._extra = additional_properties


from .bidi_generate_content_realtime_input_activity_end import BidiGenerateContentRealtimeInputActivityEnd  # noqa: E402
from .bidi_generate_content_realtime_input_activity_start import BidiGenerateContentRealtimeInputActivityStart  # noqa: E402
from .blob import Blob  # noqa: E402

BidiGenerateContentRealtimeInput.__json_in__ = {
    "mediaChunks": ("media_chunks", parse_list(Blob.from_dict)),
    "audio": ("audio", Blob.from_dict),
    "audioStreamEnd": ("audio_stream_end", None),
    "video": ("video", Blob.from_dict),
    "text": ("text", None),
    "activityStart": ("activity_start", BidiGenerateContentRealtimeInputActivityStart.from_dict),
    "activityEnd": ("activity_end", BidiGenerateContentRealtimeInputActivityEnd.from_dict),
}
BidiGenerateContentRealtimeInput.__json_out__ = (
    ("media_chunks", "mediaChunks", dump_list(dump_model)),
    ("audio", "audio", dump_model),
    ("audio_stream_end", "audioStreamEnd", None),
    ("video", "video", dump_model),
    ("text", "text", None),
    ("activity_start", "activityStart", dump_model),
    ("activity_end", "activityEnd", dump_model),
)
