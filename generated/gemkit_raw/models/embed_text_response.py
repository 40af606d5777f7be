from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .embedding import Embedding


class EmbedTextResponse(JsonModel):
    """The embedding of a text."""

    embedding: Embedding | None = None
    """The embedding."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            embedding: Embedding | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "embedding": ("embedding", "model", "Embedding"),
    }
