from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class GoogleSearchCallDelta(JsonModel):
    """Content of a `GoogleSearchCallStep`, as it arrives."""

    __slots__ = (
        "arguments",
        "signature",
        "type",
    )

    arguments: GoogleSearchCallArguments | None
    """What is searched for."""
    signature: str | None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["google_search_call"]
    """Always `google_search_call`."""

    def __init__(
        self,
        *,
        arguments: GoogleSearchCallArguments | None = None,
        signature: str | None = None,
        type: Literal["google_search_call"] = "google_search_call",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.arguments = arguments
        self.signature = signature
        self.type = type
        self._extra = additional_properties


from .google_search_call_arguments import GoogleSearchCallArguments  # noqa: E402

GoogleSearchCallDelta.__json_in__ = {
    "arguments": ("arguments", GoogleSearchCallArguments.from_dict),
    "signature": ("signature", None),
    "type": ("type", None),
}
GoogleSearchCallDelta.__json_out__ = (
    ("arguments", "arguments", dump_model),
    ("signature", "signature", None),
    ("type", "type", None),
)
GoogleSearchCallDelta.__json_const__ = ("type",)
