from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class EmbeddingUsageMetadata(JsonModel):
    """Token counts of an embedding request."""

    prompt_token_count: int | None = None
    """Tokens of everything that was embedded."""
    prompt_token_details: list[ModalityTokenCount] | None = None
    """Tokens by kind of media."""


from .modality_token_count import ModalityTokenCount  # noqa: E402

EmbeddingUsageMetadata.__json_in__ = {
    "promptTokenCount": ("prompt_token_count", None),
    "promptTokenDetails": ("prompt_token_details", parse_list(ModalityTokenCount.from_dict)),
}
EmbeddingUsageMetadata.__json_out__ = (
    ("prompt_token_count", "promptTokenCount", None),
    ("prompt_token_details", "promptTokenDetails", dump_list(dump_model)),
)
