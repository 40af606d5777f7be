from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
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
