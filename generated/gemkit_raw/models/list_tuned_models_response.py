from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class ListTunedModelsResponse(JsonModel):
    """One page of tuned models."""

    __slots__ = (
        "tuned_models",
        "next_page_token",
    )

    tuned_models: list[TunedModel] | None
    """The tuned models of this page."""
    next_page_token: str | None
    """The `page_token` of the next page. Absent on the last one."""

    def __init__(
        self,
        *,
        tuned_models: Sequence[TunedModel] | None = None,
        next_page_token: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.tuned_models = tuned_models
        self.next_page_token = next_page_token
        self._extra = additional_properties


from .tuned_model import TunedModel  # noqa: E402

ListTunedModelsResponse.__json_in__ = {
    "tunedModels": ("tuned_models", parse_list(TunedModel.from_dict)),
    "nextPageToken": ("next_page_token", None),
}
ListTunedModelsResponse.__json_out__ = (
    ("tuned_models", "tunedModels", dump_list(dump_model)),
    ("next_page_token", "nextPageToken", None),
)
