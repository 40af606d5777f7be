from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    dump_model,
    parse_bytes,
)


@_define(kw_only=True, eq=False, repr=False)
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
