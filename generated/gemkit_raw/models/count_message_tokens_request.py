from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class CountMessageTokensRequest(JsonModel):
    """A chat prompt to count the tokens of."""

    prompt: MessagePrompt | None = None
    """The prompt."""
    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


from .message_prompt import MessagePrompt  # noqa: E402

CountMessageTokensRequest.__json_in__ = {
    "prompt": ("prompt", MessagePrompt.from_dict),
}
CountMessageTokensRequest.__json_out__ = (("prompt", "prompt", dump_model),)
