from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_int64,
    parse_int64,
)


class AntigravityAgentConfig(JsonModel):
    """Settings of the Antigravity agent."""

    __slots__ = (
        "max_total_tokens",
        "model",
        "type",
    )

    max_total_tokens: int | None
    """The most tokens that a run of the agent may use, of all kinds together."""
    model: str | None
    """Id of the model that the agent thinks with, such as `gemini-3.8-flash`. The agent has a default."""
    type: Literal["antigravity"]
    """Always `antigravity`."""

    def __init__(
        self,
        *,
        max_total_tokens: int | None = None,
        model: str | None = None,
        type: Literal["antigravity"] = "antigravity",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.max_total_tokens = max_total_tokens
        self.model = model
        self.type = type
        self._extra = additional_properties


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
