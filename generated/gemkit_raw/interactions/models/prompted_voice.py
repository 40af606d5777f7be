from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class PromptedVoice(JsonModel):
    """How to make a voice from a description in words."""

    input: str | None = None
    """What the voice is to sound like: age, timbre, accent, manner. One or two precise sentences do best. With
    `base_voice`, what is to be different from that voice."""
    base_voice: str | None = None
    """A voice to start from: the name of one of Google's, such as `Puck`, or the id of a stored one, such as
    `voice_abc123`."""


PromptedVoice.__json_in__ = {
    "input": ("input", None),
    "base_voice": ("base_voice", None),
}
PromptedVoice.__json_out__ = (
    ("input", "input", None),
    ("base_voice", "base_voice", None),
)
