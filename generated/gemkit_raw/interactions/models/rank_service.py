from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class RankService(JsonModel):
    """The rank service, which puts passages in order by how well they fit."""

    model_name: str | None = None
    """Name of its model, such as `semantic-ranker-512@latest`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model_name: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "model_name": ("model_name",),
    }
