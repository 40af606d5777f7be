from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class CountMessageTokensResponse(JsonModel):
    """The token count of a chat prompt."""

    __slots__ = ("token_count",)

    token_count: int | None
    """Tokens of the prompt."""

    def __init__(
        self,
        *,
        token_count: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.token_count = token_count
        self._extra = additional_properties


CountMessageTokensResponse.__json_in__ = {
    "tokenCount": ("token_count", None),
}
CountMessageTokensResponse.__json_out__ = (("token_count", "tokenCount", None),)
