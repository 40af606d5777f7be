from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class URLContextCallDelta(JsonModel):
    """Content of a `URLContextCallStep`, as it arrives."""

    __slots__ = (
        "arguments",
        "signature",
        "type",
    )

    arguments: URLContextCallArguments | None
    """Which pages are fetched."""
    signature: str | None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["url_context_call"]
    """Always `url_context_call`."""

    def __init__(
        self,
        *,
        arguments: URLContextCallArguments | None = None,
        signature: str | None = None,
        type: Literal["url_context_call"] = "url_context_call",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.arguments = arguments
        self.signature = signature
        self.type = type
        self._extra = additional_properties


from .url_context_call_arguments import URLContextCallArguments  # noqa: E402

URLContextCallDelta.__json_in__ = {
    "arguments": ("arguments", URLContextCallArguments.from_dict),
    "signature": ("signature", None),
    "type": ("type", None),
}
URLContextCallDelta.__json_out__ = (
    ("arguments", "arguments", dump_model),
    ("signature", "signature", None),
    ("type", "type", None),
)
URLContextCallDelta.__json_const__ = ("type",)
