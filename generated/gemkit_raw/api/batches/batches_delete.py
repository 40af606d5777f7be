from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.empty import Empty

NAME = "batches.delete"
PATH = "/batches/{batch}"
STREAMING = False


def request(
    name: str,
) -> Request:
    """Delete a batch.

    Deletes the batch for good. Cancel it first when it is still running. The file with its results cannot be
    deleted by `files.delete`, which does not take an id that long.

    `DELETE /batches/{batch}`"""
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
