from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .generate_content_response import GenerateContentResponse
    from .status import Status


class BatchJsonlOutputLine(JsonModel):
    """A line of a JSONL file with the results of a batch of prompts: a response or an error."""

    key: str | None = None
    """The `key` of the prompt."""
    response: GenerateContentResponse | None = None
    """The response to the prompt."""
    error: Status | None = None
    """Why the prompt failed."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            key: str | None = None,
            response: GenerateContentResponse | None = None,
            error: Status | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "key": ("key",),
        "response": ("response", "model", "GenerateContentResponse"),
        "error": ("error", "model", "Status"),
    }
