from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .url_context_call_arguments import URLContextCallArguments


class URLContextCallDelta(JsonModel):
    """Content of a `URLContextCallStep`, as it arrives."""

    arguments: URLContextCallArguments | None = None
    """Which pages are fetched."""
    signature: str | None = None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["url_context_call"] = "url_context_call"
    """Always `url_context_call`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            arguments: URLContextCallArguments | None = None,
            signature: str | None = None,
            type: Literal["url_context_call"] = "url_context_call",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "arguments": ("arguments", "model", "URLContextCallArguments"),
        "signature": ("signature",),
        "type": ("type", "const"),
    }
