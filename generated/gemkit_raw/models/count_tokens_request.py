from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class CountTokensRequest(JsonModel):
    """What to count the tokens of."""

    contents: list[Content] | None = None
    """The messages to count. Leave it out when `generate_content_request` is set."""
    generate_content_request: GenerateContentRequest | None = None
    """A whole request to count, system instruction and tools included."""


from .content import Content  # noqa: E402
from .generate_content_request import GenerateContentRequest  # noqa: E402

CountTokensRequest.__json_in__ = {
    "contents": ("contents", parse_list(Content.from_dict)),
    "generateContentRequest": ("generate_content_request", GenerateContentRequest.from_dict),
}
CountTokensRequest.__json_out__ = (
    ("contents", "contents", dump_list(dump_model)),
    ("generate_content_request", "generateContentRequest", dump_model),
)
