from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.operation import Operation

NAME = "models.operations.get"
STREAMING = False


def request(
    model: str,
    operation: str,
) -> Request:
    """Get an operation of a model.

    Returns how far the operation has come, such as the generation of a video. Poll it until `done` is true.

    `GET /models/{model}/operations/{operation}`"""
    return Request(
        operation=NAME,
        method="GET",
        path="/models/{model}/operations/{operation}".format(
            model=quote(model, safe=""),
            operation=quote(operation, safe=""),
        ),
    )


def parse(data: Any) -> Operation:
    """The answer, typed."""
    from ...models.operation import Operation

    return Operation.from_dict(data)
