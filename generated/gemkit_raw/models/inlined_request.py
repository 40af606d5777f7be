from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .generate_content_request import GenerateContentRequest


class InlinedRequest(JsonModel):
    """One prompt of a batch."""

    request: GenerateContentRequest | None = None
    """The prompt and how to answer it."""
    metadata: dict[str, Any] | None = None
    """Anything that helps to tell requests apart. It comes back with the response."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            request: GenerateContentRequest | None = None,
            metadata: dict[str, Any] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "request": ("request", "model", "GenerateContentRequest"),
        "metadata": ("metadata",),
    }
