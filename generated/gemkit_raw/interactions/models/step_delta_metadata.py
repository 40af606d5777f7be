from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class StepDeltaMetadata(JsonModel):
    """Further data about an event of a stream."""

    __slots__ = ("total_usage",)

    total_usage: Usage | None
    """How many tokens the interaction used."""

    def __init__(
        self,
        *,
        total_usage: Usage | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.total_usage = total_usage
        self._extra = additional_properties


from .usage import Usage  # noqa: E402

StepDeltaMetadata.__json_in__ = {
    "total_usage": ("total_usage", Usage.from_dict),
}
StepDeltaMetadata.__json_out__ = (("total_usage", "total_usage", dump_model),)
