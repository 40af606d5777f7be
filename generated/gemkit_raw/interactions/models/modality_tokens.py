from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .response_modality import ResponseModality


class ModalityTokens(JsonModel):
    """Token count of one kind of media."""

    modality: ResponseModality | str | None = None
    """The kind of media."""
    tokens: int | None = None
    """Number of tokens."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            modality: ResponseModality | str | None = None,
            tokens: int | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "modality": ("modality", "enum", "ResponseModality"),
        "tokens": ("tokens",),
    }
