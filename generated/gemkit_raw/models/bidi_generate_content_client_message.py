from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .bidi_generate_content_client_content import BidiGenerateContentClientContent
    from .bidi_generate_content_context_update import BidiGenerateContentContextUpdate
    from .bidi_generate_content_realtime_input import BidiGenerateContentRealtimeInput
    from .bidi_generate_content_setup import BidiGenerateContentSetup
    from .bidi_generate_content_tool_response import BidiGenerateContentToolResponse


class BidiGenerateContentClientMessage(JsonModel):
    """A message to the Live API. It carries one of its fields; the first of a session is `setup`."""

    setup: BidiGenerateContentSetup | None = None
    """The model and how it behaves. Comes first and only once; nothing else may be sent before `setup_complete`
    has come back."""
    client_content: BidiGenerateContentClientContent | None = None
    """Turns to add to the conversation."""
    realtime_input: BidiGenerateContentRealtimeInput | None = None
    """Sound, pictures or text of the user, as they arise."""
    tool_response: BidiGenerateContentToolResponse | None = None
    """What functions returned that the model had asked for with `tool_call`."""
    context_update: BidiGenerateContentContextUpdate | None = None
    """New system instruction or tools for the session that is under way."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            setup: BidiGenerateContentSetup | None = None,
            client_content: BidiGenerateContentClientContent | None = None,
            realtime_input: BidiGenerateContentRealtimeInput | None = None,
            tool_response: BidiGenerateContentToolResponse | None = None,
            context_update: BidiGenerateContentContextUpdate | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "setup": ("setup", "model", "BidiGenerateContentSetup"),
        "clientContent": ("client_content", "model", "BidiGenerateContentClientContent"),
        "realtimeInput": ("realtime_input", "model", "BidiGenerateContentRealtimeInput"),
        "toolResponse": ("tool_response", "model", "BidiGenerateContentToolResponse"),
        "contextUpdate": ("context_update", "model", "BidiGenerateContentContextUpdate"),
    }
