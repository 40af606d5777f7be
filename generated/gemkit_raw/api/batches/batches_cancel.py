from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.empty import Empty

NAME = "batches.cancel"
PATH = "/batches/{batch}:cancel"
STREAMING = False


def request(
    name: str,
) -> Request:
    """Cancel a batch.

    Asks the service to stop the batch and returns at once, before it has stopped. A cancelled batch ends with
    `done` true, an error of code 13 and the state `BATCH_STATE_CANCELLED`.

    `POST /batches/{batch}:cancel`"""
    return Request(
        operation=NAME,
        method="POST",
        path=fill_path(PATH, name),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> Empty:
    """The answer, typed."""
    from ...models.empty import Empty

    return Empty.from_dict(data)
