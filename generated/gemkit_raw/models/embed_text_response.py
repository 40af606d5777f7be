from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class EmbedTextResponse(JsonModel):
    """The embedding of a text."""

    embedding: Embedding | None = None
    """The embedding."""


from .embedding import Embedding  # noqa: E402

EmbedTextResponse.__json_in__ = {
    "embedding": ("embedding", Embedding.from_dict),
}
EmbedTextResponse.__json_out__ = (("embedding", "embedding", dump_model),)
