from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class ListOperationsResponse(JsonModel):
    """One page of operations."""

    operations: list[Operation] | None = None
    """The operations of this page."""
    next_page_token: str | None = None
    """The `page_token` of the next page. Absent on the last one."""
    unreachable: list[str] | None = None
    """What could not be reached, as names. Only with `return_partial_success`."""


from .operation import Operation  # noqa: E402

ListOperationsResponse.__json_in__ = {
    "operations": ("operations", parse_list(Operation.from_dict)),
    "nextPageToken": ("next_page_token", None),
    "unreachable": ("unreachable", None),
}
ListOperationsResponse.__json_out__ = (
    ("operations", "operations", dump_list(dump_model)),
    ("next_page_token", "nextPageToken", None),
    ("unreachable", "unreachable", None),
)
