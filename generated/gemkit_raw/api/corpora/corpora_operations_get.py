from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.operation import Operation

NAME = "corpora.operations.get"
STREAMING = False


def request(
    corpus: str,
    operation: str,
) -> Request:
    """Get an operation of a corpus.

    Returns how far a long-running operation is. Poll it until `done`.

    `GET /corpora/{corpus}/operations/{operation}`"""
    return Request(
        operation=NAME,
        method="GET",
        path="/corpora/{corpus}/operations/{operation}".format(
            corpus=quote(corpus, safe=""),
            operation=quote(operation, safe=""),
        ),
    )


def parse(data: Any) -> Operation:
    """The answer, typed."""
    from ...models.operation import Operation

    return Operation.from_dict(data)
