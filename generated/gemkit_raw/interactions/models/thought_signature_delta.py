from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
)


class ThoughtSignatureDelta(JsonModel):
    """Signature of a `ThoughtStep`, as it arrives."""

    __slots__ = (
        "signature",
        "type",
    )

    signature: str | None
    """Opaque base64 string that carries the model's reasoning over to the next request. It belongs in the step's
    `signature`, to be sent back unchanged."""
    type: Literal["thought_signature"]
    """Always `thought_signature`."""

    def __init__(
        self,
        *,
        signature: str | None = None,
        type: Literal["thought_signature"] = "thought_signature",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.signature = signature
        self.type = type
        self._extra = additional_properties


ThoughtSignatureDelta.__json_in__ = {
    "signature": ("signature", None),
    "type": ("type", None),
}
ThoughtSignatureDelta.__json_out__ = (
    ("signature", "signature", None),
    ("type", "type", None),
)
ThoughtSignatureDelta.__json_const__ = ("type",)
