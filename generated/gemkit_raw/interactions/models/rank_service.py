from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class RankService(JsonModel):
    """The rank service, which puts passages in order by how well they fit."""

    model_name: str | None = None
    """Name of its model, such as `semantic-ranker-512@latest`."""


RankService.__json_in__ = {
    "model_name": ("model_name", None),
}
RankService.__json_out__ = (("model_name", "model_name", None),)
