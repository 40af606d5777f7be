from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.predict_long_running_operation import PredictLongRunningOperation
    from ...models.predict_long_running_request import PredictLongRunningRequest

NAME = "models.predictLongRunning"
PATH = "/models/{model}:predictLongRunning"
STREAMING = False


def request(
    model: str,
    *,
    body: PredictLongRunningRequest | Mapping[str, Any],
) -> Request:
    """Start a long prediction, such as a video.

    Veo models generate videos with it. Returns a long-running operation to poll until `done`; its `response` then
    tells where the videos can be downloaded.

    `POST /models/{model}:predictLongRunning`"""
    return Request(
        operation=NAME,
        method="POST",
        path=fill_path(PATH, model),
        body=body,
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.predict_long_running_request import PredictLongRunningRequest

    return PredictLongRunningRequest


def parse(data: Any) -> PredictLongRunningOperation:
    """The answer, typed."""
    from ...models.predict_long_running_operation import PredictLongRunningOperation

    return PredictLongRunningOperation.from_dict(data)
