from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.operation import Operation

NAME = "corpora.operations.get"
PATH = "/corpora/{corpus}/operations/{operation}"
STREAMING = False


def request(
    name: str,
) -> Request:
    """Get an operation of a corpus.

    Returns how far a long-running operation is. Poll it until `done`.

    `GET /corpora/{corpus}/operations/{operation}`"""
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
