from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.cancel_operation_request import CancelOperationRequest
    from ...models.empty import Empty

NAME = "tunedModels.operations.cancel"
STREAMING = False


def request(
    tuned_model: str,
    operation: str,
    *,
    body: CancelOperationRequest,
) -> Request:
    """Cancel an operation of a tuned model.

    Asks the service to stop the operation and returns at once, before it has stopped. The operation may still
    finish.

    `POST /tunedModels/{tunedModel}/operations/{operation}:cancel`"""
    return Request(
        operation=NAME,
        method="POST",
        path="/tunedModels/{tuned_model}/operations/{operation}:cancel".format(
            tuned_model=quote(tuned_model, safe=""),
            operation=quote(operation, safe=""),
        ),
        body=body,
    )


def parse(data: Any) -> Empty:
    """The answer, typed."""
    from ...models.empty import Empty

    return Empty.from_dict(data)
