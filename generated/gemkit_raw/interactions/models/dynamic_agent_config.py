from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class DynamicAgentConfig(JsonModel):
    """Settings of an agent that has no schema of its own here. All fields are sent as they are."""

    type: Literal["dynamic"] = "dynamic"
    """Always `dynamic`."""


DynamicAgentConfig.__json_in__ = {
    "type": ("type", None),
}
DynamicAgentConfig.__json_out__ = (("type", "type", None),)
DynamicAgentConfig.__json_const__ = ("type",)
