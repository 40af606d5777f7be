from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .operation import Operation


class ListOperationsResponse(JsonModel):
    """One page of operations."""

    operations: list[Operation] | None = None
    """The operations of this page."""
    next_page_token: str | None = None
    """The `page_token` of the next page. Absent on the last one."""
    unreachable: list[str] | None = None
    """What could not be reached, as names. Only with `return_partial_success`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            operations: Sequence[Operation] | None = None,
            next_page_token: str | None = None,
            unreachable: Sequence[str] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "operations": ("operations", "list", "model", "Operation"),
        "nextPageToken": ("next_page_token",),
        "unreachable": ("unreachable",),
    }
