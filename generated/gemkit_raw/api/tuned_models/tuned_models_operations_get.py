from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.operation import Operation

NAME = "tunedModels.operations.get"
PATH = "/tunedModels/{tuned_model}/operations/{operation}"
STREAMING = False


def request(
    name: str,
) -> Request:
    """Get an operation of a tuned model.

    Returns how far the operation has come, such as the tuning of the model. Poll it until `done` is true.

    `GET /tunedModels/{tunedModel}/operations/{operation}`"""
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
