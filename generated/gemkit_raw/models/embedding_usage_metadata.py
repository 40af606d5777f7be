from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .modality_token_count import ModalityTokenCount


class EmbeddingUsageMetadata(JsonModel):
    """Token counts of an embedding request."""

    prompt_token_count: int | None = None
    """Tokens of everything that was embedded."""
    prompt_token_details: list[ModalityTokenCount] | None = None
    """Tokens by kind of media."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            prompt_token_count: int | None = None,
            prompt_token_details: Sequence[ModalityTokenCount] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "promptTokenCount": ("prompt_token_count",),
        "promptTokenDetails": ("prompt_token_details", "list", "model", "ModalityTokenCount"),
    }
