from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.predict_request import PredictRequest
    from ...models.predict_response import PredictResponse

NAME = "models.predict"
PATH = "/models/{model}:predict"
STREAMING = False


def request(
    model: str,
    *,
    body: PredictRequest | Mapping[str, Any],
) -> Request:
    """Call a prediction model.

    Answers at once. Imagen models generate images with it; Imagen 4 was shut down in August 2026. The model decides
    what `instances` and `parameters` look like.

    `POST /models/{model}:predict`"""
    return Request(
        operation=NAME,
        method="POST",
        path=fill_path(PATH, model),
        body=body,
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.predict_request import PredictRequest

    return PredictRequest


def parse(data: Any) -> PredictResponse:
    """The answer, typed."""
    from ...models.predict_response import PredictResponse

    return PredictResponse.from_dict(data)
