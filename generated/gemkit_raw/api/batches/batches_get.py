from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.operation import Operation

NAME = "batches.get"
PATH = "/batches/{batch}"
STREAMING = False


def request(
    name: str,
) -> Request:
    """Get a batch.

    Returns the batch as an operation, with the batch itself as its `metadata`. Poll it until `done` is true, then
    see `state` and `output` there.

    `GET /batches/{batch}`"""
    return Request(
        operation=NAME,
        method="GET",
        path=fill_path(PATH, name),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> Operation:
    """The answer, typed."""
    from ...models.operation import Operation

    return Operation.from_dict(data)
