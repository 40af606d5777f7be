from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class CountMessageTokensResponse(JsonModel):
    """The token count of a chat prompt."""

    token_count: int | None = None
    """Tokens of the prompt."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            token_count: int | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "tokenCount": ("token_count",),
    }
