from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class ModalityTokens(JsonModel):
    """Token count of one kind of media."""

    __slots__ = (
        "modality",
        "tokens",
    )

    modality: ResponseModality | str | None
    """The kind of media."""
    tokens: int | None
    """Number of tokens."""

    def __init__(
        self,
        *,
        modality: ResponseModality | str | None = None,
        tokens: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.modality = modality
        self.tokens = tokens
        self._extra = additional_properties


from .response_modality import ResponseModality  # noqa: E402

ModalityTokens.__json_in__ = {
    "modality": ("modality", parse_enum(ResponseModality)),
    "tokens": ("tokens", None),
}
ModalityTokens.__json_out__ = (
    ("modality", "modality", None),
    ("tokens", "tokens", None),
)
