from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.empty import Empty

NAME = "batches.delete"
STREAMING = False


def request(
    batch: str,
) -> Request:
    """Delete a batch.

    Deletes the batch for good. Cancel it first when it is still running. The file with its results cannot be
    deleted by `files.delete`, which does not take an id that long.

    `DELETE /batches/{batch}`"""
    return Request(
        operation=NAME,
        method="DELETE",
        path="/batches/{batch}".format(
            batch=quote(batch, safe=""),
        ),
    )


def parse(data: Any) -> Empty:
    """The answer, typed."""
    from ...models.empty import Empty

    return Empty.from_dict(data)
