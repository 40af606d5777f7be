from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.batch_generate_content_operation import BatchGenerateContentOperation
    from ...models.batch_generate_content_request import BatchGenerateContentRequest

NAME = "models.batchGenerateContent"
PATH = "/models/{model}:batchGenerateContent"
STREAMING = False


def request(
    model: str,
    *,
    body: BatchGenerateContentRequest | Mapping[str, Any],
) -> Request:
    """Start a batch of prompts.

    Queues many prompts, to be answered at a lower price than single ones, within 24 hours as a rule. The operation
    that comes back has the name of the batch, such as `batches/abc123`; poll it with `batches.get`.

    `POST /models/{model}:batchGenerateContent`"""
    return Request(
        operation=NAME,
        method="POST",
        path=fill_path(PATH, model),
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
