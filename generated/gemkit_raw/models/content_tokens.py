from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class ContentTokens(JsonModel):
    """The tokens of one content."""

    part_tokens: list[int] | None = None
    """The tokens of each part, in order."""
    role_tokens: int | None = None
    """The tokens that name the role."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            part_tokens: Sequence[int] | None = None,
            role_tokens: int | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "partTokens": ("part_tokens",),
        "roleTokens": ("role_tokens",),
    }
