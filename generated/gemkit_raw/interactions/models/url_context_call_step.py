from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    dump_model,
    parse_bytes,
)


class URLContextCallStep(JsonModel):
    """A fetch of pages, made by the service with the `url_context` tool."""

    __slots__ = (
        "arguments",
        "id",
        "signature",
        "type",
    )

    arguments: URLContextCallArguments | None
    """Which pages are fetched."""
    id: str | None
    """Id of the call. The `URLContextResultStep` with the same `call_id` holds its result."""
    signature: str | bytes | None
    """Opaque bytes, set by the service to recognize the step. Send them back unchanged, in the step they came
    with."""
    type: Literal["url_context_call"]
    """Always `url_context_call`."""

    def __init__(
        self,
        *,
        arguments: URLContextCallArguments | None = None,
        id: str | None = None,
        signature: str | bytes | None = None,
        type: Literal["url_context_call"] = "url_context_call",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.arguments = arguments
        self.id = id
        self.signature = signature
        self.type = type
        self._extra = additional_properties


from .url_context_call_arguments import URLContextCallArguments  # noqa: E402

URLContextCallStep.__json_in__ = {
    "arguments": ("arguments", URLContextCallArguments.from_dict),
    "id": ("id", None),
    "signature": ("signature", parse_bytes),
    "type": ("type", None),
}
URLContextCallStep.__json_out__ = (
    ("arguments", "arguments", dump_model),
    ("id", "id", None),
    ("signature", "signature", dump_bytes),
    ("type", "type", None),
)
URLContextCallStep.__json_const__ = ("type",)
