from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.tuned_model import TunedModel

NAME = "tunedModels.get"
PATH = "/tunedModels/{tuned_model}"
STREAMING = False


def request(
    name: str,
) -> Request:
    """Get a tuned model.

    Returns what is known about a tuned model, without its training data. It can be used once `state` is `ACTIVE`.

    `GET /tunedModels/{tunedModel}`"""
    return Request(
        operation=NAME,
        method="GET",
        path=fill_path(PATH, name),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> TunedModel:
    """The answer, typed."""
    from ...models.tuned_model import TunedModel

    return TunedModel.from_dict(data)
