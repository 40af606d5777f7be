from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .model import Model


class ListModelsResponse(JsonModel):
    """One page of models."""

    models: list[Model] | None = None
    """The models of this page."""
    next_page_token: str | None = None
    """The `page_token` of the next page. Absent on the last one."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            models: Sequence[Model] | None = None,
            next_page_token: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "models": ("models", "list", "model", "Model"),
        "nextPageToken": ("next_page_token",),
    }
