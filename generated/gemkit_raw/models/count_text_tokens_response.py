from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class CountTextTokensResponse(JsonModel):
    """The token count of a text prompt."""

    token_count: int | None = None
    """Tokens of the prompt."""
    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


CountTextTokensResponse.__json_in__ = {
    "tokenCount": ("token_count", None),
}
CountTextTokensResponse.__json_out__ = (("token_count", "tokenCount", None),)
