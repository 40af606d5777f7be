from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .bidi_generate_content_server_content import BidiGenerateContentServerContent
    from .bidi_generate_content_setup_complete import BidiGenerateContentSetupComplete
    from .bidi_generate_content_tool_call import BidiGenerateContentToolCall
    from .bidi_generate_content_tool_call_cancellation import BidiGenerateContentToolCallCancellation
    from .go_away import GoAway
    from .live_usage_metadata import LiveUsageMetadata
    from .session_resumption_update import SessionResumptionUpdate
    from .voice_activity import VoiceActivity
    from .voice_activity_detection_signal import VoiceActivityDetectionSignal


class BidiGenerateContentServerMessage(JsonModel):
    """A message from the Live API. It carries one of its fields; `usage_metadata` may come along with any other."""

    setup_complete: BidiGenerateContentSetupComplete | None = None
    """The answer to `setup`. Further messages may be sent from now on."""
    server_content: BidiGenerateContentServerContent | None = None
    """What the model says, and how its turn goes on."""
    tool_call: BidiGenerateContentToolCall | None = None
    """Functions that the model asks the caller to run. A `tool_response` answers them."""
    tool_call_cancellation: BidiGenerateContentToolCallCancellation | None = None
    """Calls of earlier `tool_call` messages that are not wanted any more."""
    go_away: GoAway | None = None
    """Tells that the service will soon end the connection."""
    session_resumption_update: SessionResumptionUpdate | None = None
    """Tells how the session can be resumed. Only when the setup has `session_resumption`."""
    usage_metadata: LiveUsageMetadata | None = None
    """How many tokens were used."""
    voice_activity_detection_signal: VoiceActivityDetectionSignal | None = None
    """Tells where sentences of the user start and end. For admitted callers only."""
    voice_activity: VoiceActivity | None = None
    """Tells where speech of the user starts and ends."""

    if TYPE_CHECKING:

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
        ) -> None: ...

    __json__ = {
        "setupComplete": ("setup_complete", "model", "BidiGenerateContentSetupComplete"),
        "serverContent": ("server_content", "model", "BidiGenerateContentServerContent"),
        "toolCall": ("tool_call", "model", "BidiGenerateContentToolCall"),
        "toolCallCancellation": ("tool_call_cancellation", "model", "BidiGenerateContentToolCallCancellation"),
        "goAway": ("go_away", "model", "GoAway"),
        "sessionResumptionUpdate": ("session_resumption_update", "model", "SessionResumptionUpdate"),
        "usageMetadata": ("usage_metadata", "model", "LiveUsageMetadata"),
        "voiceActivityDetectionSignal": ("voice_activity_detection_signal", "model", "VoiceActivityDetectionSignal"),
        "voiceActivity": ("voice_activity", "model", "VoiceActivity"),
    }
