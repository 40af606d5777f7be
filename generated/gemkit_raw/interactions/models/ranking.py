from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class Ranking(JsonModel):
    """How passages found are put in order."""

    model_name: str | None = None
    """Name of the rank service's model, such as `semantic-ranker-512@latest`."""
    rank_service: RankService | None = None
    """Settings of the rank service."""
    ranking_config: Literal["rank_service"] = "rank_service"
    """Always `rank_service`."""


from .rank_service import RankService  # noqa: E402

Ranking.__json_in__ = {
    "model_name": ("model_name", None),
    "rank_service": ("rank_service", RankService.from_dict),
    "ranking_config": ("ranking_config", None),
}
Ranking.__json_out__ = (
    ("model_name", "model_name", None),
    ("rank_service", "rank_service", dump_model),
    ("ranking_config", "ranking_config", None),
)
Ranking.__json_const__ = ("ranking_config",)
