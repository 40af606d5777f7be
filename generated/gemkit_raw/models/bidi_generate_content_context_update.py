from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class BidiGenerateContentContextUpdate(JsonModel):
    """Changes to the setup of a session under way, taken in order with its other messages. What is not set stays
    as it was."""

    __slots__ = (
        "system_instruction",
        "tools",
    )

    system_instruction: Content | None
    """Replaces the system instruction of the setup. The service then processes the conversation anew, which takes
    time."""
    tools: BidiGenerateContentContextUpdateTools | None
    """Replaces the tools of the setup. The service then processes the conversation anew, which takes time."""

    def __init__(
        self,
        *,
        system_instruction: Content | None = None,
        tools: BidiGenerateContentContextUpdateTools | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.system_instruction = system_instruction
        self.tools = tools
        self._extra = additional_properties


from .bidi_generate_content_context_update_tools import BidiGenerateContentContextUpdateTools  # noqa: E402
from .content import Content  # noqa: E402

BidiGenerateContentContextUpdate.__json_in__ = {
    "systemInstruction": ("system_instruction", Content.from_dict),
    "tools": ("tools", BidiGenerateContentContextUpdateTools.from_dict),
}
BidiGenerateContentContextUpdate.__json_out__ = (
    ("system_instruction", "systemInstruction", dump_model),
    ("tools", "tools", dump_model),
)
