from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .rank_service import RankService


class Ranking(JsonModel):
    """How passages found are put in order."""

    model_name: str | None = None
    """Name of the rank service's model, such as `semantic-ranker-512@latest`."""
    rank_service: RankService | None = None
    """Settings of the rank service."""
    ranking_config: Literal["rank_service"] = "rank_service"
    """Always `rank_service`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model_name: str | None = None,
            rank_service: RankService | None = None,
            ranking_config: Literal["rank_service"] = "rank_service",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "model_name": ("model_name",),
        "rank_service": ("rank_service", "model", "RankService"),
        "ranking_config": ("ranking_config", "const"),
    }
