from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.embed_content_batch import EmbedContentBatch

NAME = "batches.updateEmbedContentBatch"
PATH = "/batches/{batch}:updateEmbedContentBatch"
STREAMING = False


def request(
    name: str,
    *,
    body: EmbedContentBatch | Mapping[str, Any],
    update_mask: str | None = None,
) -> Request:
    """Change a batch of embedding requests.

    Changes the fields that `update_mask` names and returns the changed batch.

    `PATCH /batches/{batch}:updateEmbedContentBatch`"""
    return Request(
        operation=NAME,
        method="PATCH",
        path=fill_path(PATH, name),
        query={
            "updateMask": update_mask,
        },
        body=body,
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.embed_content_batch import EmbedContentBatch

    return EmbedContentBatch


def parse(data: Any) -> EmbedContentBatch:
    """The answer, typed."""
    from ...models.embed_content_batch import EmbedContentBatch

    return EmbedContentBatch.from_dict(data)
