from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class Ranking(JsonModel):
    """How passages found are put in order."""

    __slots__ = (
        "model_name",
        "rank_service",
        "ranking_config",
    )

    model_name: str | None
    """Name of the rank service's model, such as `semantic-ranker-512@latest`."""
    rank_service: RankService | None
    """Settings of the rank service."""
    ranking_config: Literal["rank_service"]
    """Always `rank_service`."""

    def __init__(
        self,
        *,
        model_name: str | None = None,
        rank_service: RankService | None = None,
        ranking_config: Literal["rank_service"] = "rank_service",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.model_name = model_name
        self.rank_service = rank_service
        self.ranking_config = ranking_config
        self._extra = additional_properties


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
