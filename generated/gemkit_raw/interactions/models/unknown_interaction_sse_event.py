from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class UnknownInteractionSSEEvent(JsonModel):
    """A InteractionSSEEvent of a kind that the description does not know. What it holds besides the kind is in
    `additional_properties`."""

    event_type: str | None = None
    """The kind."""


UnknownInteractionSSEEvent.__json_in__ = {
    "event_type": ("event_type", None),
}
UnknownInteractionSSEEvent.__json_out__ = (("event_type", "event_type", None),)
