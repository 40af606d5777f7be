from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class ModalityTokens(JsonModel):
    """Token count of one kind of media."""

    modality: ResponseModality | str | None = None
    """The kind of media."""
    tokens: int | None = None
    """Number of tokens."""


from .response_modality import ResponseModality  # noqa: E402

ModalityTokens.__json_in__ = {
    "modality": ("modality", parse_enum(ResponseModality)),
    "tokens": ("tokens", None),
}
ModalityTokens.__json_out__ = (
    ("modality", "modality", None),
    ("tokens", "tokens", None),
)
