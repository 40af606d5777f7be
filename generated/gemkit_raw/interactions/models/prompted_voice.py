from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class PromptedVoice(JsonModel):
    """How to make a voice from a description in words."""

    input: str | None = None
    """What the voice is to sound like: age, timbre, accent, manner. One or two precise sentences do best. With
    `base_voice`, what is to be different from that voice."""
    base_voice: str | None = None
    """A voice to start from: the name of one of Google's, such as `Puck`, or the id of a stored one, such as
    `voice_abc123`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: str | None = None,
            base_voice: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "input": ("input",),
        "base_voice": ("base_voice",),
    }
