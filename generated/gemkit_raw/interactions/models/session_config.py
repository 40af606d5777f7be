from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class SessionConfig(JsonModel):
    """Limits of a CodeMender session."""

    max_rounds: int | None = None
    """The most rounds that the agent may take. It is stopped after them."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            max_rounds: int | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "max_rounds": ("max_rounds",),
    }
