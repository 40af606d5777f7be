from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .embed_content_request import EmbedContentRequest


class InlinedEmbedContentRequest(JsonModel):
    """One embedding request of a batch."""

    request: EmbedContentRequest | None = None
    """What to embed, and how."""
    metadata: dict[str, Any] | None = None
    """Anything that helps to tell requests apart. It comes back with the response."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            request: EmbedContentRequest | None = None,
            metadata: dict[str, Any] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "request": ("request", "model", "EmbedContentRequest"),
        "metadata": ("metadata",),
    }
