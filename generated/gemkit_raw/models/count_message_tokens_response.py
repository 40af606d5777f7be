from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class CountMessageTokensResponse(JsonModel):
    """The token count of a chat prompt."""

    token_count: int | None = None
    """Tokens of the prompt."""


CountMessageTokensResponse.__json_in__ = {
    "tokenCount": ("token_count", None),
}
CountMessageTokensResponse.__json_out__ = (("token_count", "tokenCount", None),)
