from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class ListOperationsResponse(JsonModel):
    """One page of operations."""

    __slots__ = (
        "operations",
        "next_page_token",
        "unreachable",
    )

    operations: list[Operation] | None
    """The operations of this page."""
    next_page_token: str | None
    """The `page_token` of the next page. Absent on the last one."""
    unreachable: list[str] | None
    """What could not be reached, as names. Only with `return_partial_success`."""

    def __init__(
        self,
        *,
        operations: Sequence[Operation] | None = None,
        next_page_token: str | None = None,
        unreachable: Sequence[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.operations = operations
        self.next_page_token = next_page_token
        self.unreachable = unreachable
        self._extra = additional_properties


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
