from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class UnknownCreateAgentInteractionAgentConfig(JsonModel):
    """A CreateAgentInteractionAgentConfig of a kind that the description does not know. What it holds besides the
    kind is in `additional_properties`."""

    type: str | None = None
    """The kind."""


UnknownCreateAgentInteractionAgentConfig.__json_in__ = {
    "type": ("type", None),
}
UnknownCreateAgentInteractionAgentConfig.__json_out__ = (("type", "type", None),)
