from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .url_context_result import URLContextResult


class URLContextResultStep(JsonModel):
    """What a fetch of pages gave. The text of the pages is not part of the step."""

    call_id: str | None = None
    """The `id` of the `URLContextCallStep` that the result belongs to."""
    result: list[URLContextResult] | None = None
    """The pages, and whether each could be read."""
    is_error: bool | None = None
    """Whether the fetch failed."""
    signature: str | bytes | None = None
    """Opaque bytes, set by the service to recognize the step. Send them back unchanged, in the step they came
    with."""
    type: Literal["url_context_result"] = "url_context_result"
    """Always `url_context_result`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str | None = None,
            result: Sequence[URLContextResult] | None = None,
            is_error: bool | None = None,
            signature: str | bytes | None = None,
            type: Literal["url_context_result"] = "url_context_result",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "call_id": ("call_id",),
        "result": ("result", "list", "model", "URLContextResult"),
        "is_error": ("is_error",),
        "signature": ("signature", "base64"),
        "type": ("type", "const"),
    }
