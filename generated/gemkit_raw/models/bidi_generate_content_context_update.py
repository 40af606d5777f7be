from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .bidi_generate_content_context_update_tools import BidiGenerateContentContextUpdateTools
    from .content import Content


class BidiGenerateContentContextUpdate(JsonModel):
    """Changes to the setup of a session under way, taken in order with its other messages. What is not set stays
    as it was."""

    system_instruction: Content | None = None
    """Replaces the system instruction of the setup. The service then processes the conversation anew, which takes
    time."""
    tools: BidiGenerateContentContextUpdateTools | None = None
    """Replaces the tools of the setup. The service then processes the conversation anew, which takes time."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            system_instruction: Content | None = None,
            tools: BidiGenerateContentContextUpdateTools | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "systemInstruction": ("system_instruction", "model", "Content"),
        "tools": ("tools", "model", "BidiGenerateContentContextUpdateTools"),
    }
