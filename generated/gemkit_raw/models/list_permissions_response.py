from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class ListPermissionsResponse(JsonModel):
    """One page of permissions."""

    __slots__ = (
        "permissions",
        "next_page_token",
    )

    permissions: list[Permission] | None
    """The permissions of this page."""
    next_page_token: str | None
    """The `page_token` of the next page. Absent on the last one."""

    def __init__(
        self,
        *,
        permissions: Sequence[Permission] | None = None,
        next_page_token: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.permissions = permissions
        self.next_page_token = next_page_token
        self._extra = additional_properties


from .permission import Permission  # noqa: E402

ListPermissionsResponse.__json_in__ = {
    "permissions": ("permissions", parse_list(Permission.from_dict)),
    "nextPageToken": ("next_page_token", None),
}
ListPermissionsResponse.__json_out__ = (
    ("permissions", "permissions", dump_list(dump_model)),
    ("next_page_token", "nextPageToken", None),
)
