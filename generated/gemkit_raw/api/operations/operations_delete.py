from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.empty import Empty

NAME = "operations.delete"
STREAMING = False


def request(
    operation: str,
) -> Request:
    """Delete an operation.

    Tells the service that the result is no longer of interest. This does not cancel the operation.

    `DELETE /operations/{operation}`"""
    return Request(
        operation=NAME,
        method="DELETE",
        path="/operations/{operation}".format(
            operation=quote(operation, safe=""),
        ),
    )


def parse(data: Any) -> Empty:
    """The answer, typed."""
    from ...models.empty import Empty

    return Empty.from_dict(data)
