from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .environment_resource import EnvironmentResource


class ListEnvironmentsResponse(JsonModel):
    """One page of environments."""

    environments: list[EnvironmentResource] | None = None
    """The environments of this page."""
    next_page_token: str | None = None
    """The `page_token` of the next page. Absent on the last one."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            environments: Sequence[EnvironmentResource] | None = None,
            next_page_token: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "environments": ("environments", "list", "model", "EnvironmentResource"),
        "next_page_token": ("next_page_token",),
    }
