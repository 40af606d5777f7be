from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class ListModelsResponse(JsonModel):
    """One page of models."""

    models: list[Model] | None = None
    """The models of this page."""
    next_page_token: str | None = None
    """The `page_token` of the next page. Absent on the last one."""


from .model import Model  # noqa: E402

ListModelsResponse.__json_in__ = {
    "models": ("models", parse_list(Model.from_dict)),
    "nextPageToken": ("next_page_token", None),
}
ListModelsResponse.__json_out__ = (
    ("models", "models", dump_list(dump_model)),
    ("next_page_token", "nextPageToken", None),
)
