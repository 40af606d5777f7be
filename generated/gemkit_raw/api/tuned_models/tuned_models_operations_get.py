from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.operation import Operation

NAME = "tunedModels.operations.get"
STREAMING = False


def request(
    tuned_model: str,
    operation: str,
) -> Request:
    """Get an operation of a tuned model.

    Returns how far the operation has come, such as the tuning of the model. Poll it until `done` is true.

    `GET /tunedModels/{tunedModel}/operations/{operation}`"""
    return Request(
        operation=NAME,
        method="GET",
        path="/tunedModels/{tuned_model}/operations/{operation}".format(
            tuned_model=quote(tuned_model, safe=""),
            operation=quote(operation, safe=""),
        ),
    )


def parse(data: Any) -> Operation:
    """The answer, typed."""
    from ...models.operation import Operation

    return Operation.from_dict(data)
