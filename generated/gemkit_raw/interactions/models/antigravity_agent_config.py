from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel


class AntigravityAgentConfig(JsonModel):
    """Settings of the Antigravity agent."""

    max_total_tokens: int | None = None
    """The most tokens that a run of the agent may use, of all kinds together."""
    model: str | None = None
    """Id of the model that the agent thinks with, such as `gemini-3.8-flash`. The agent has a default."""
    type: Literal["antigravity"] = "antigravity"
    """Always `antigravity`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            max_total_tokens: int | None = None,
            model: str | None = None,
            type: Literal["antigravity"] = "antigravity",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "max_total_tokens": ("max_total_tokens", "int64"),
        "model": ("model",),
        "type": ("type", "const"),
    }
