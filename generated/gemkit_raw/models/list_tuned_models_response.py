from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class ListTunedModelsResponse(JsonModel):
    """One page of tuned models."""

    tuned_models: list[TunedModel] | None = None
    """The tuned models of this page."""
    next_page_token: str | None = None
    """The `page_token` of the next page. Absent on the last one."""


from .tuned_model import TunedModel  # noqa: E402

ListTunedModelsResponse.__json_in__ = {
    "tunedModels": ("tuned_models", parse_list(TunedModel.from_dict)),
    "nextPageToken": ("next_page_token", None),
}
ListTunedModelsResponse.__json_out__ = (
    ("tuned_models", "tunedModels", dump_list(dump_model)),
    ("next_page_token", "nextPageToken", None),
)
