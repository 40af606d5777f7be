from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class EmbedTextResponse(JsonModel):
    """The embedding of a text."""

    __slots__ = ("embedding",)

    embedding: Embedding | None
    """The embedding."""

    def __init__(
        self,
        *,
        embedding: Embedding | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.embedding = embedding
        self._extra = additional_properties


from .embedding import Embedding  # noqa: E402

EmbedTextResponse.__json_in__ = {
    "embedding": ("embedding", Embedding.from_dict),
}
EmbedTextResponse.__json_out__ = (("embedding", "embedding", dump_model),)
