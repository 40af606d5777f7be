from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.cancel_operation_request import CancelOperationRequest
    from ...models.empty import Empty

NAME = "tunedModels.operations.cancel"
PATH = "/tunedModels/{tuned_model}/operations/{operation}:cancel"
STREAMING = False


def request(
    name: str,
    *,
    body: CancelOperationRequest | Mapping[str, Any],
) -> Request:
    """Cancel an operation of a tuned model.

    Asks the service to stop the operation and returns at once, before it has stopped. The operation may still
    finish.

    `POST /tunedModels/{tunedModel}/operations/{operation}:cancel`"""
    return Request(
        operation=NAME,
        method="POST",
        path=fill_path(PATH, name),
        body=body,
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.cancel_operation_request import CancelOperationRequest

    return CancelOperationRequest


def parse(data: Any) -> Empty:
    """The answer, typed."""
    from ...models.empty import Empty

    return Empty.from_dict(data)
