from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.generate_content_batch import GenerateContentBatch

NAME = "batches.updateGenerateContentBatch"
STREAMING = False


def request(
    batch: str,
    *,
    body: GenerateContentBatch,
    update_mask: str | None = None,
) -> Request:
    """Change a batch of prompts.

    Changes the fields that `update_mask` names and returns the changed batch.

    `PATCH /batches/{batch}:updateGenerateContentBatch`"""
    return Request(
        operation=NAME,
        method="PATCH",
        path="/batches/{batch}:updateGenerateContentBatch".format(
            batch=quote(batch, safe=""),
        ),
        query={
            "updateMask": update_mask,
        },
        body=body,
    )


def parse(data: Any) -> GenerateContentBatch:
    """The answer, typed."""
    from ...models.generate_content_batch import GenerateContentBatch

    return GenerateContentBatch.from_dict(data)
