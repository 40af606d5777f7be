from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.tuned_model import TunedModel

NAME = "tunedModels.get"
STREAMING = False


def request(
    tuned_model: str,
) -> Request:
    """Get a tuned model.

    Returns what is known about a tuned model, without its training data. It can be used once `state` is `ACTIVE`.

    `GET /tunedModels/{tunedModel}`"""
    return Request(
        operation=NAME,
        method="GET",
        path="/tunedModels/{tuned_model}".format(
            tuned_model=quote(tuned_model, safe=""),
        ),
    )


def parse(data: Any) -> TunedModel:
    """The answer, typed."""
    from ...models.tuned_model import TunedModel

    return TunedModel.from_dict(data)
