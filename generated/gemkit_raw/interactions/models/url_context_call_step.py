from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .url_context_call_arguments import URLContextCallArguments


class URLContextCallStep(JsonModel):
    """A fetch of pages, made by the service with the `url_context` tool."""

    arguments: URLContextCallArguments | None = None
    """Which pages are fetched."""
    id: str | None = None
    """Id of the call. The `URLContextResultStep` with the same `call_id` holds its result."""
    signature: str | bytes | None = None
    """Opaque bytes, set by the service to recognize the step. Send them back unchanged, in the step they came
    with."""
    type: Literal["url_context_call"] = "url_context_call"
    """Always `url_context_call`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            arguments: URLContextCallArguments | None = None,
            id: str | None = None,
            signature: str | bytes | None = None,
            type: Literal["url_context_call"] = "url_context_call",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "arguments": ("arguments", "model", "URLContextCallArguments"),
        "id": ("id",),
        "signature": ("signature", "base64"),
        "type": ("type", "const"),
    }
