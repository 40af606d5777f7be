from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class ContentTokens(JsonModel):
    """The tokens of one content."""

    part_tokens: list[int] | None = None
    """The tokens of each part, in order."""
    role_tokens: int | None = None
    """The tokens that name the role."""


ContentTokens.__json_in__ = {
    "partTokens": ("part_tokens", None),
    "roleTokens": ("role_tokens", None),
}
ContentTokens.__json_out__ = (
    ("part_tokens", "partTokens", None),
    ("role_tokens", "roleTokens", None),
)
