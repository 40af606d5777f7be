from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class ModalityTokenCount(JsonModel):
    """Token count of one kind of media."""

    modality: MediaModality | str | None = None
    """The kind of media."""
    token_count: int | None = None
    """Number of tokens."""


from .media_modality import MediaModality  # noqa: E402

ModalityTokenCount.__json_in__ = {
    "modality": ("modality", parse_enum(MediaModality)),
    "tokenCount": ("token_count", None),
}
ModalityTokenCount.__json_out__ = (
    ("modality", "modality", None),
    ("token_count", "tokenCount", None),
)
