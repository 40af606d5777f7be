from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
)


class DynamicAgentConfig(JsonModel):
    """Settings of an agent that has no schema of its own here. All fields are sent as they are."""

    __slots__ = ("type",)

    type: Literal["dynamic"]
    """Always `dynamic`."""

    def __init__(
        self,
        *,
        type: Literal["dynamic"] = "dynamic",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self._extra = additional_properties


DynamicAgentConfig.__json_in__ = {
    "type": ("type", None),
}
DynamicAgentConfig.__json_out__ = (("type", "type", None),)
DynamicAgentConfig.__json_const__ = ("type",)
