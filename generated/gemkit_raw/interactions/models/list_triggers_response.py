from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .trigger import Trigger


class ListTriggersResponse(JsonModel):
    """One page of triggers."""

    next_page_token: str | None = None
    """The `page_token` of the next page. Absent on the last one."""
    triggers: list[Trigger] | None = None
    """The triggers of this page."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            next_page_token: str | None = None,
            triggers: Sequence[Trigger] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "next_page_token": ("next_page_token",),
        "triggers": ("triggers", "list", "model", "Trigger"),
    }
