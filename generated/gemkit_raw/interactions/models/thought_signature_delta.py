from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel


class ThoughtSignatureDelta(JsonModel):
    """Signature of a `ThoughtStep`, as it arrives."""

    signature: str | None = None
    """Opaque base64 string that carries the model's reasoning over to the next request. It belongs in the step's
    `signature`, to be sent back unchanged."""
    type: Literal["thought_signature"] = "thought_signature"
    """Always `thought_signature`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            signature: str | None = None,
            type: Literal["thought_signature"] = "thought_signature",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "signature": ("signature",),
        "type": ("type", "const"),
    }
