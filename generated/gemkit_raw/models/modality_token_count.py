from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class ModalityTokenCount(JsonModel):
    """Token count of one kind of media."""

    __slots__ = (
        "modality",
        "token_count",
    )

    modality: MediaModality | str | None
    """The kind of media."""
    token_count: int | None
    """Number of tokens."""

    def __init__(
        self,
        *,
        modality: MediaModality | str | None = None,
        token_count: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.modality = modality
        self.token_count = token_count
        self._extra = additional_properties


from .media_modality import MediaModality  # noqa: E402

ModalityTokenCount.__json_in__ = {
    "modality": ("modality", parse_enum(MediaModality)),
    "tokenCount": ("token_count", None),
}
ModalityTokenCount.__json_out__ = (
    ("modality", "modality", None),
    ("token_count", "tokenCount", None),
)
