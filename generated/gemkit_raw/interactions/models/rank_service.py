from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class RankService(JsonModel):
    """The rank service, which puts passages in order by how well they fit."""

    __slots__ = ("model_name",)

    model_name: str | None
    """Name of its model, such as `semantic-ranker-512@latest`."""

    def __init__(
        self,
        *,
        model_name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.model_name = model_name
        self._extra = additional_properties


RankService.__json_in__ = {
    "model_name": ("model_name", None),
}
RankService.__json_out__ = (("model_name", "model_name", None),)
