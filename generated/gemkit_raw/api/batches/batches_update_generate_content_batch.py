from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.generate_content_batch import GenerateContentBatch

NAME = "batches.updateGenerateContentBatch"
PATH = "/batches/{batch}:updateGenerateContentBatch"
STREAMING = False


def request(
    name: str,
    *,
    body: GenerateContentBatch | Mapping[str, Any],
    update_mask: str | None = None,
) -> Request:
    """Change a batch of prompts.

    Changes the fields that `update_mask` names and returns the changed batch.

    `PATCH /batches/{batch}:updateGenerateContentBatch`"""
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
    from ...models.generate_content_batch import GenerateContentBatch

    return GenerateContentBatch


def parse(data: Any) -> GenerateContentBatch:
    """The answer, typed."""
    from ...models.generate_content_batch import GenerateContentBatch

    return GenerateContentBatch.from_dict(data)
