from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_int64,
    parse_int64,
)


@_define(kw_only=True, eq=False, repr=False)
class AntigravityAgentConfig(JsonModel):
    """Settings of the Antigravity agent."""

    max_total_tokens: int | None = None
    """The most tokens that a run of the agent may use, of all kinds together."""
    model: str | None = None
    """Id of the model that the agent thinks with, such as `gemini-3.8-flash`. The agent has a default."""
    type: Literal["antigravity"] = "antigravity"
    """Always `antigravity`."""


AntigravityAgentConfig.__json_in__ = {
    "max_total_tokens": ("max_total_tokens", parse_int64),
    "model": ("model", None),
    "type": ("type", None),
}
AntigravityAgentConfig.__json_out__ = (
    ("max_total_tokens", "max_total_tokens", dump_int64),
    ("model", "model", None),
    ("type", "type", None),
)
AntigravityAgentConfig.__json_const__ = ("type",)
