from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class UnknownDecisionInputContent(JsonModel):
    """A DecisionInputContent of a kind that the description does not know. What it holds besides the kind is in
    `additional_properties`."""

    __slots__ = ("type",)

    type: str | None
    """The kind."""

    def __init__(
        self,
        *,
        type: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self._extra = additional_properties


UnknownDecisionInputContent.__json_in__ = {
    "type": ("type", None),
}
UnknownDecisionInputContent.__json_out__ = (("type", "type", None),)
