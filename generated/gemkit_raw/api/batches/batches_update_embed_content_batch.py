from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.embed_content_batch import EmbedContentBatch

NAME = "batches.updateEmbedContentBatch"
STREAMING = False


def request(
    batch: str,
    *,
    body: EmbedContentBatch,
    update_mask: str | None = None,
) -> Request:
    """Change a batch of embedding requests.

    Changes the fields that `update_mask` names and returns the changed batch.

    `PATCH /batches/{batch}:updateEmbedContentBatch`"""
    return Request(
        operation=NAME,
        method="PATCH",
        path="/batches/{batch}:updateEmbedContentBatch".format(
            batch=quote(batch, safe=""),
        ),
        query={
            "updateMask": update_mask,
        },
        body=body,
    )


def parse(data: Any) -> EmbedContentBatch:
    """The answer, typed."""
    from ...models.embed_content_batch import EmbedContentBatch

    return EmbedContentBatch.from_dict(data)
