from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.model import Model

NAME = "models.get"
PATH = "/models/{model}"
STREAMING = False


def request(
    model: str,
) -> Request:
    """Get a model.

    Returns the token limits, default parameters and methods of a model.

    `GET /models/{model}`"""
    return Request(
        operation=NAME,
        method="GET",
        path=fill_path(PATH, model),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> Model:
    """The answer, typed."""
    from ...models.model import Model

    return Model.from_dict(data)
