from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.model import Model

NAME = "models.get"
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
        path="/models/{model}".format(
            model=quote(model, safe=""),
        ),
    )


def parse(data: Any) -> Model:
    """The answer, typed."""
    from ...models.model import Model

    return Model.from_dict(data)
