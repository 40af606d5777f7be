from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.empty import Empty

NAME = "operations.delete"
PATH = "/operations/{operation}"
STREAMING = False


def request(
    name: str,
) -> Request:
    """Delete an operation.

    Tells the service that the result is no longer of interest. This does not cancel the operation.

    `DELETE /operations/{operation}`"""
    return Request(
        operation=NAME,
        method="DELETE",
        path=fill_path(PATH, name),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> Empty:
    """The answer, typed."""
    from ...models.empty import Empty

    return Empty.from_dict(data)
