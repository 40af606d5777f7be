from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class ListPermissionsResponse(JsonModel):
    """One page of permissions."""

    permissions: list[Permission] | None = None
    """The permissions of this page."""
    next_page_token: str | None = None
    """The `page_token` of the next page. Absent on the last one."""


from .permission import Permission  # noqa: E402

ListPermissionsResponse.__json_in__ = {
    "permissions": ("permissions", parse_list(Permission.from_dict)),
    "nextPageToken": ("next_page_token", None),
}
ListPermissionsResponse.__json_out__ = (
    ("permissions", "permissions", dump_list(dump_model)),
    ("next_page_token", "nextPageToken", None),
)
