from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .generate_content_response import GenerateContentResponse
    from .status import Status


class InlinedResponse(JsonModel):
    """The result of one prompt of a batch: a response or an error."""

    error: Status | None = None
    """Why the request failed."""
    response: GenerateContentResponse | None = None
    """The response to the request."""
    metadata: dict[str, Any] | None = None
    """The `metadata` of the request, unchanged."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            error: Status | None = None,
            response: GenerateContentResponse | None = None,
            metadata: dict[str, Any] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "error": ("error", "model", "Status"),
        "response": ("response", "model", "GenerateContentResponse"),
        "metadata": ("metadata",),
    }
