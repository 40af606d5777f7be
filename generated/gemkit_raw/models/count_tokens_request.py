from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .content import Content
    from .generate_content_request import GenerateContentRequest


class CountTokensRequest(JsonModel):
    """What to count the tokens of."""

    contents: list[Content] | None = None
    """The messages to count. Leave it out when `generate_content_request` is set."""
    generate_content_request: GenerateContentRequest | None = None
    """A whole request to count, system instruction and tools included."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            contents: Sequence[Content] | None = None,
            generate_content_request: GenerateContentRequest | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "contents": ("contents", "list", "model", "Content"),
        "generateContentRequest": ("generate_content_request", "model", "GenerateContentRequest"),
    }
