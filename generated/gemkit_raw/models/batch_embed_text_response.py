from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .embedding import Embedding


class BatchEmbedTextResponse(JsonModel):
    """The embeddings of several texts."""

    embeddings: list[Embedding] | None = None
    """The embeddings, in the order of the texts."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            embeddings: Sequence[Embedding] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "embeddings": ("embeddings", "list", "model", "Embedding"),
    }
