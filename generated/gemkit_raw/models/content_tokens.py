from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class ContentTokens(JsonModel):
    """The tokens of one content."""

    __slots__ = (
        "part_tokens",
        "role_tokens",
    )

    part_tokens: list[int] | None
    """The tokens of each part, in order."""
    role_tokens: int | None
    """The tokens that name the role."""

    def __init__(
        self,
        *,
        part_tokens: Sequence[int] | None = None,
        role_tokens: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.part_tokens = part_tokens
        self.role_tokens = role_tokens
        self._extra = additional_properties


ContentTokens.__json_in__ = {
    "partTokens": ("part_tokens", None),
    "roleTokens": ("role_tokens", None),
}
ContentTokens.__json_out__ = (
    ("part_tokens", "partTokens", None),
    ("role_tokens", "roleTokens", None),
)
