from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .url_context_result import URLContextResult


class URLContextResultDelta(JsonModel):
    """Content of a `URLContextResultStep`, as it arrives."""

    result: list[URLContextResult] | None = None
    """The pages, and whether each could be read."""
    is_error: bool | None = None
    """Whether the fetch failed."""
    signature: str | None = None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["url_context_result"] = "url_context_result"
    """Always `url_context_result`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            result: Sequence[URLContextResult] | None = None,
            is_error: bool | None = None,
            signature: str | None = None,
            type: Literal["url_context_result"] = "url_context_result",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "result": ("result", "list", "model", "URLContextResult"),
        "is_error": ("is_error",),
        "signature": ("signature",),
        "type": ("type", "const"),
    }
