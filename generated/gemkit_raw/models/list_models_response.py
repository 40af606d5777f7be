from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class ListModelsResponse(JsonModel):
    """One page of models."""

    __slots__ = (
        "models",
        "next_page_token",
    )

    models: list[Model] | None
    """The models of this page."""
    next_page_token: str | None
    """The `page_token` of the next page. Absent on the last one."""

    def __init__(
        self,
        *,
        models: Sequence[Model] | None = None,
        next_page_token: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.models = models
        self.next_page_token = next_page_token
        self._extra = additional_properties


from .model import Model  # noqa: E402

ListModelsResponse.__json_in__ = {
    "models": ("models", parse_list(Model.from_dict)),
    "nextPageToken": ("next_page_token", None),
}
ListModelsResponse.__json_out__ = (
    ("models", "models", dump_list(dump_model)),
    ("next_page_token", "nextPageToken", None),
)
