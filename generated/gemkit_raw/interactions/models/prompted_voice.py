from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class PromptedVoice(JsonModel):
    """How to make a voice from a description in words."""

    __slots__ = (
        "input",
        "base_voice",
    )

    input: str | None
    """What the voice is to sound like: age, timbre, accent, manner. One or two precise sentences do best. With
    `base_voice`, what is to be different from that voice."""
    base_voice: str | None
    """A voice to start from: the name of one of Google's, such as `Puck`, or the id of a stored one, such as
    `voice_abc123`."""

    def __init__(
        self,
        *,
        input: str | None = None,
        base_voice: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.input = input
        self.base_voice = base_voice
        self._extra = additional_properties


PromptedVoice.__json_in__ = {
    "input": ("input", None),
    "base_voice": ("base_voice", None),
}
PromptedVoice.__json_out__ = (
    ("input", "input", None),
    ("base_voice", "base_voice", None),
)
