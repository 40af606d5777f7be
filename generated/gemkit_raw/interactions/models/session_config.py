from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class SessionConfig(JsonModel):
    """Limits of a CodeMender session."""

    __slots__ = ("max_rounds",)

    max_rounds: int | None
    """The most rounds that the agent may take. It is stopped after them."""

    def __init__(
        self,
        *,
        max_rounds: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.max_rounds = max_rounds
        self._extra = additional_properties


SessionConfig.__json_in__ = {
    "max_rounds": ("max_rounds", None),
}
SessionConfig.__json_out__ = (("max_rounds", "max_rounds", None),)
