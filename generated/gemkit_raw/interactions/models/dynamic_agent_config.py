from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel


class DynamicAgentConfig(JsonModel):
    """Settings of an agent that has no schema of its own here. All fields are sent as they are."""

    type: Literal["dynamic"] = "dynamic"
    """Always `dynamic`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["dynamic"] = "dynamic",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "type": ("type", "const"),
    }
