from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .generate_content_request import GenerateContentRequest


class BatchJsonlInputLine(JsonModel):
    """A line of a JSONL file with the prompts of a batch."""

    key: str | None = None
    """Anything that tells the lines apart, such as `request-1`. It comes back with the result."""
    request: GenerateContentRequest | None = None
    """The prompt, with its settings."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            key: str | None = None,
            request: GenerateContentRequest | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "key": ("key",),
        "request": ("request", "model", "GenerateContentRequest"),
    }
