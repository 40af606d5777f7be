from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class BidiGenerateContentClientMessage(JsonModel):
    """A message to the Live API. It carries one of its fields; the first of a session is `setup`."""

    __slots__ = (
        "setup",
        "client_content",
        "realtime_input",
        "tool_response",
        "context_update",
    )

    setup: BidiGenerateContentSetup | None
    """The model and how it behaves. Comes first and only once; nothing else may be sent before `setup_complete`
    has come back."""
    client_content: BidiGenerateContentClientContent | None
    """Turns to add to the conversation."""
    realtime_input: BidiGenerateContentRealtimeInput | None
    """Sound, pictures or text of the user, as they arise."""
    tool_response: BidiGenerateContentToolResponse | None
    """What functions returned that the model had asked for with `tool_call`."""
    context_update: BidiGenerateContentContextUpdate | None
    """New system instruction or tools for the session that is under way."""

    def __init__(
        self,
        *,
        setup: BidiGenerateContentSetup | None = None,
        client_content: BidiGenerateContentClientContent | None = None,
        realtime_input: BidiGenerateContentRealtimeInput | None = None,
        tool_response: BidiGenerateContentToolResponse | None = None,
        context_update: BidiGenerateContentContextUpdate | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.setup = setup
        self.client_content = client_content
        self.realtime_input = realtime_input
        self.tool_response = tool_response
        self.context_update = context_update
        self._extra = additional_properties


from .bidi_generate_content_client_content import BidiGenerateContentClientContent  # noqa: E402
from .bidi_generate_content_context_update import BidiGenerateContentContextUpdate  # noqa: E402
from .bidi_generate_content_realtime_input import BidiGenerateContentRealtimeInput  # noqa: E402
from .bidi_generate_content_setup import BidiGenerateContentSetup  # noqa: E402
from .bidi_generate_content_tool_response import BidiGenerateContentToolResponse  # noqa: E402

BidiGenerateContentClientMessage.__json_in__ = {
    "setup": ("setup", BidiGenerateContentSetup.from_dict),
    "clientContent": ("client_content", BidiGenerateContentClientContent.from_dict),
    "realtimeInput": ("realtime_input", BidiGenerateContentRealtimeInput.from_dict),
    "toolResponse": ("tool_response", BidiGenerateContentToolResponse.from_dict),
    "contextUpdate": ("context_update", BidiGenerateContentContextUpdate.from_dict),
}
BidiGenerateContentClientMessage.__json_out__ = (
    ("setup", "setup", dump_model),
    ("client_content", "clientContent", dump_model),
    ("realtime_input", "realtimeInput", dump_model),
    ("tool_response", "toolResponse", dump_model),
    ("context_update", "contextUpdate", dump_model),
)
