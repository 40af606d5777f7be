from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_tuned_model_operation import CreateTunedModelOperation
    from ...models.tuned_model import TunedModel

NAME = "tunedModels.create"
PATH = "/tunedModels"
STREAMING = False


def request(
    *,
    body: TunedModel | Mapping[str, Any],
    tuned_model_id: str | None = None,
) -> Request:
    """Start to tune a model.

    Starts the tuning and returns a long-running operation. Its `metadata` tells the progress, its `response` is the
    finished model. `tuned_model_id` has up to 40 lower-case letters, digits and inner dashes, and starts with a
    letter.

    `POST /tunedModels`"""
    return Request(
        operation=NAME,
        method="POST",
        path=PATH,
        query={
            "tunedModelId": tuned_model_id,
        },
        body=body,
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.tuned_model import TunedModel

    return TunedModel


def parse(data: Any) -> CreateTunedModelOperation:
    """The answer, typed."""
    from ...models.create_tuned_model_operation import CreateTunedModelOperation

    return CreateTunedModelOperation.from_dict(data)
