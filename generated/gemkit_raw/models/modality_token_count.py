from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .media_modality import MediaModality


class ModalityTokenCount(JsonModel):
    """Token count of one kind of media."""

    modality: MediaModality | str | None = None
    """The kind of media."""
    token_count: int | None = None
    """Number of tokens."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            modality: MediaModality | str | None = None,
            token_count: int | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "modality": ("modality", "enum", "MediaModality"),
        "tokenCount": ("token_count",),
    }
