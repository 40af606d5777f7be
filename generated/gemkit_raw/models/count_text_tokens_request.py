from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class CountTextTokensRequest(JsonModel):
    """A text prompt to count the tokens of."""

    prompt: TextPrompt | None = None
    """The prompt."""
    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


from .text_prompt import TextPrompt  # noqa: E402

CountTextTokensRequest.__json_in__ = {
    "prompt": ("prompt", TextPrompt.from_dict),
}
CountTextTokensRequest.__json_out__ = (("prompt", "prompt", dump_model),)
