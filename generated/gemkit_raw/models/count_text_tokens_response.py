from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class CountTextTokensResponse(JsonModel):
    """The token count of a text prompt."""

    token_count: int | None = None
    """Tokens of the prompt."""


CountTextTokensResponse.__json_in__ = {
    "tokenCount": ("token_count", None),
}
CountTextTokensResponse.__json_out__ = (("token_count", "tokenCount", None),)
