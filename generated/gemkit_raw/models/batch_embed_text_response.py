from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

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
    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


from .embedding import Embedding  # noqa: E402

BatchEmbedTextResponse.__json_in__ = {
    "embeddings": ("embeddings", parse_list(Embedding.from_dict)),
}
BatchEmbedTextResponse.__json_out__ = (("embeddings", "embeddings", dump_list(dump_model)),)
