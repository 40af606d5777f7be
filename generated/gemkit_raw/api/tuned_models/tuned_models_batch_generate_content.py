from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.batch_generate_content_operation import BatchGenerateContentOperation
    from ...models.batch_generate_content_request import BatchGenerateContentRequest

NAME = "tunedModels.batchGenerateContent"
PATH = "/tunedModels/{tuned_model}:batchGenerateContent"
STREAMING = False


def request(
    name: str,
    *,
    body: BatchGenerateContentRequest | Mapping[str, Any],
) -> Request:
    """Start a batch of prompts with a tuned model.

    Like `models.batch_generate_content`, with a model tuned on one's own data.

    `POST /tunedModels/{tunedModel}:batchGenerateContent`"""
    return Request(
        operation=NAME,
        method="POST",
        path=fill_path(PATH, name),
        body=body,
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.batch_generate_content_request import BatchGenerateContentRequest

    return BatchGenerateContentRequest


def parse(data: Any) -> BatchGenerateContentOperation:
    """The answer, typed."""
    from ...models.batch_generate_content_operation import BatchGenerateContentOperation

    return BatchGenerateContentOperation.from_dict(data)
