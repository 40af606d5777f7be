from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.batch_generate_content_operation import BatchGenerateContentOperation
    from ...models.batch_generate_content_request import BatchGenerateContentRequest

NAME = "models.batchGenerateContent"
STREAMING = False


def request(
    model: str,
    *,
    body: BatchGenerateContentRequest,
) -> Request:
    """Start a batch of prompts.

    Queues many prompts, to be answered at a lower price than single ones, within 24 hours as a rule. The operation
    that comes back has the name of the batch, such as `batches/abc123`; poll it with `batches.get`.

    `POST /models/{model}:batchGenerateContent`"""
    return Request(
        operation=NAME,
        method="POST",
        path="/models/{model}:batchGenerateContent".format(
            model=quote(model, safe=""),
        ),
        body=body,
    )


def parse(data: Any) -> BatchGenerateContentOperation:
    """The answer, typed."""
    from ...models.batch_generate_content_operation import BatchGenerateContentOperation

    return BatchGenerateContentOperation.from_dict(data)
