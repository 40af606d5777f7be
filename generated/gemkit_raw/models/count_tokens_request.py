from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class CountTokensRequest(JsonModel):
    """What to count the tokens of."""

    __slots__ = (
        "contents",
        "generate_content_request",
    )

    contents: list[Content] | None
    """The messages to count. Leave it out when `generate_content_request` is set."""
    generate_content_request: GenerateContentRequest | None
    """A whole request to count, system instruction and tools included."""

    def __init__(
        self,
        *,
        contents: Sequence[Content] | None = None,
        generate_content_request: GenerateContentRequest | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.contents = contents
        self.generate_content_request = generate_content_request
        self._extra = additional_properties


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
