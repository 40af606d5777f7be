from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class EmbeddingUsageMetadata(JsonModel):
    """Token counts of an embedding request."""

    __slots__ = (
        "prompt_token_count",
        "prompt_token_details",
    )

    prompt_token_count: int | None
    """Tokens of everything that was embedded."""
    prompt_token_details: list[ModalityTokenCount] | None
    """Tokens by kind of media."""

    def __init__(
        self,
        *,
        prompt_token_count: int | None = None,
        prompt_token_details: Sequence[ModalityTokenCount] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.prompt_token_count = prompt_token_count
        self.prompt_token_details = prompt_token_details
        self._extra = additional_properties


from .modality_token_count import ModalityTokenCount  # noqa: E402

EmbeddingUsageMetadata.__json_in__ = {
    "promptTokenCount": ("prompt_token_count", None),
    "promptTokenDetails": ("prompt_token_details", parse_list(ModalityTokenCount.from_dict)),
}
EmbeddingUsageMetadata.__json_out__ = (
    ("prompt_token_count", "promptTokenCount", None),
    ("prompt_token_details", "promptTokenDetails", dump_list(dump_model)),
)
