from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.batch_generate_content_operation import BatchGenerateContentOperation
    from ...models.batch_generate_content_request import BatchGenerateContentRequest

NAME = "tunedModels.batchGenerateContent"
STREAMING = False


def request(
    tuned_model: str,
    *,
    body: BatchGenerateContentRequest,
) -> Request:
    """Start a batch of prompts with a tuned model.

    Like `models.batch_generate_content`, with a model tuned on one's own data.

    `POST /tunedModels/{tunedModel}:batchGenerateContent`"""
    return Request(
        operation=NAME,
        method="POST",
        path="/tunedModels/{tuned_model}:batchGenerateContent".format(
            tuned_model=quote(tuned_model, safe=""),
        ),
        body=body,
    )


def parse(data: Any) -> BatchGenerateContentOperation:
    """The answer, typed."""
    from ...models.batch_generate_content_operation import BatchGenerateContentOperation

    return BatchGenerateContentOperation.from_dict(data)
