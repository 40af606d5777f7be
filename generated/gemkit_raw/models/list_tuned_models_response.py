from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .tuned_model import TunedModel


class ListTunedModelsResponse(JsonModel):
    """One page of tuned models."""

    tuned_models: list[TunedModel] | None = None
    """The tuned models of this page."""
    next_page_token: str | None = None
    """The `page_token` of the next page. Absent on the last one."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            tuned_models: Sequence[TunedModel] | None = None,
            next_page_token: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "tunedModels": ("tuned_models", "list", "model", "TunedModel"),
        "nextPageToken": ("next_page_token",),
    }
