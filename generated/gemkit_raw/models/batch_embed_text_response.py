from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class BatchEmbedTextResponse(JsonModel):
    """The embeddings of several texts."""

    embeddings: list[Embedding] | None = None
    """The embeddings, in the order of the texts."""


from .embedding import Embedding  # noqa: E402

BatchEmbedTextResponse.__json_in__ = {
    "embeddings": ("embeddings", parse_list(Embedding.from_dict)),
}
BatchEmbedTextResponse.__json_out__ = (("embeddings", "embeddings", dump_list(dump_model)),)
