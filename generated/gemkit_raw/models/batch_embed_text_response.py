from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class BatchEmbedTextResponse(JsonModel):
    """The embeddings of several texts."""

    __slots__ = ("embeddings",)

    embeddings: list[Embedding] | None
    """The embeddings, in the order of the texts."""

    def __init__(
        self,
        *,
        embeddings: Sequence[Embedding] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.embeddings = embeddings
        self._extra = additional_properties


from .embedding import Embedding  # noqa: E402

BatchEmbedTextResponse.__json_in__ = {
    "embeddings": ("embeddings", parse_list(Embedding.from_dict)),
}
BatchEmbedTextResponse.__json_out__ = (("embeddings", "embeddings", dump_list(dump_model)),)
