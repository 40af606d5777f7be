from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .embed_content_response import EmbedContentResponse
    from .status import Status


class InlinedEmbedContentResponse(JsonModel):
    """The result of one embedding request of a batch: a response or an error."""

    error: Status | None = None
    """Why the request failed."""
    response: EmbedContentResponse | None = None
    """The response to the request."""
    metadata: dict[str, Any] | None = None
    """The `metadata` of the request, unchanged."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            error: Status | None = None,
            response: EmbedContentResponse | None = None,
            metadata: dict[str, Any] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "error": ("error", "model", "Status"),
        "response": ("response", "model", "EmbedContentResponse"),
        "metadata": ("metadata",),
    }
