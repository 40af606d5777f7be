from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class BidiGenerateContentServerMessage(JsonModel):
    """A message from the Live API. It carries one of its fields; `usage_metadata` may come along with any other."""

    __slots__ = (
        "setup_complete",
        "server_content",
        "tool_call",
        "tool_call_cancellation",
        "go_away",
        "session_resumption_update",
        "usage_metadata",
        "voice_activity_detection_signal",
        "voice_activity",
    )

    setup_complete: BidiGenerateContentSetupComplete | None
    """The answer to `setup`. Further messages may be sent from now on."""
    server_content: BidiGenerateContentServerContent | None
    """What the model says, and how its turn goes on."""
    tool_call: BidiGenerateContentToolCall | None
    """Functions that the model asks the caller to run. A `tool_response` answers them."""
    tool_call_cancellation: BidiGenerateContentToolCallCancellation | None
    """Calls of earlier `tool_call` messages that are not wanted any more."""
    go_away: GoAway | None
    """Tells that the service will soon end the connection."""
    session_resumption_update: SessionResumptionUpdate | None
    """Tells how the session can be resumed. Only when the setup has `session_resumption`."""
    usage_metadata: LiveUsageMetadata | None
    """How many tokens were used."""
    voice_activity_detection_signal: VoiceActivityDetectionSignal | None
    """Tells where sentences of the user start and end. For admitted callers only."""
    voice_activity: VoiceActivity | None
    """Tells where speech of the user starts and ends."""

    def __init__(
        self,
        *,
        setup_complete: BidiGenerateContentSetupComplete | None = None,
        server_content: BidiGenerateContentServerContent | None = None,
        tool_call: BidiGenerateContentToolCall | None = None,
        tool_call_cancellation: BidiGenerateContentToolCallCancellation | None = None,
        go_away: GoAway | None = None,
        session_resumption_update: SessionResumptionUpdate | None = None,
        usage_metadata: LiveUsageMetadata | None = None,
        voice_activity_detection_signal: VoiceActivityDetectionSignal | None = None,
        voice_activity: VoiceActivity | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.setup_complete = setup_complete
        self.server_content = server_content
        self.tool_call = tool_call
        self.tool_call_cancellation = tool_call_cancellation
        self.go_away = go_away
        self.session_resumption_update = session_resumption_update
        self.usage_metadata = usage_metadata
        self.voice_activity_detection_signal = voice_activity_detection_signal
        self.voice_activity = voice_activity
        self._extra = additional_properties


from .bidi_generate_content_server_content import BidiGenerateContentServerContent  # noqa: E402
from .bidi_generate_content_setup_complete import BidiGenerateContentSetupComplete  # noqa: E402
from .bidi_generate_content_tool_call import BidiGenerateContentToolCall  # noqa: E402
from .bidi_generate_content_tool_call_cancellation import BidiGenerateContentToolCallCancellation  # noqa: E402
from .go_away import GoAway  # noqa: E402
from .live_usage_metadata import LiveUsageMetadata  # noqa: E402
from .session_resumption_update import SessionResumptionUpdate  # noqa: E402
from .voice_activity import VoiceActivity  # noqa: E402
from .voice_activity_detection_signal import VoiceActivityDetectionSignal  # noqa: E402

BidiGenerateContentServerMessage.__json_in__ = {
    "setupComplete": ("setup_complete", BidiGenerateContentSetupComplete.from_dict),
    "serverContent": ("server_content", BidiGenerateContentServerContent.from_dict),
    "toolCall": ("tool_call", BidiGenerateContentToolCall.from_dict),
    "toolCallCancellation": ("tool_call_cancellation", BidiGenerateContentToolCallCancellation.from_dict),
    "goAway": ("go_away", GoAway.from_dict),
    "sessionResumptionUpdate": ("session_resumption_update", SessionResumptionUpdate.from_dict),
    "usageMetadata": ("usage_metadata", LiveUsageMetadata.from_dict),
    "voiceActivityDetectionSignal": ("voice_activity_detection_signal", VoiceActivityDetectionSignal.from_dict),
    "voiceActivity": ("voice_activity", VoiceActivity.from_dict),
}
BidiGenerateContentServerMessage.__json_out__ = (
    ("setup_complete", "setupComplete", dump_model),
    ("server_content", "serverContent", dump_model),
    ("tool_call", "toolCall", dump_model),
    ("tool_call_cancellation", "toolCallCancellation", dump_model),
    ("go_away", "goAway", dump_model),
    ("session_resumption_update", "sessionResumptionUpdate", dump_model),
    ("usage_metadata", "usageMetadata", dump_model),
    ("voice_activity_detection_signal", "voiceActivityDetectionSignal", dump_model),
    ("voice_activity", "voiceActivity", dump_model),
)
