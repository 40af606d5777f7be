from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.operation import Operation

NAME = "batches.get"
STREAMING = False


def request(
    batch: str,
) -> Request:
    """Get a batch.

    Returns the batch as an operation, with the batch itself as its `metadata`. Poll it until `done` is true, then
    see `state` and `output` there.

    `GET /batches/{batch}`"""
    return Request(
        operation=NAME,
        method="GET",
        path="/batches/{batch}".format(
            batch=quote(batch, safe=""),
        ),
    )


def parse(data: Any) -> Operation:
    """The answer, typed."""
    from ...models.operation import Operation

    return Operation.from_dict(data)
