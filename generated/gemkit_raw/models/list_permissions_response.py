from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .permission import Permission


class ListPermissionsResponse(JsonModel):
    """One page of permissions."""

    permissions: list[Permission] | None = None
    """The permissions of this page."""
    next_page_token: str | None = None
    """The `page_token` of the next page. Absent on the last one."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            permissions: Sequence[Permission] | None = None,
            next_page_token: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "permissions": ("permissions", "list", "model", "Permission"),
        "nextPageToken": ("next_page_token",),
    }
