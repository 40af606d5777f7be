from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class URLContextCallDelta(JsonModel):
    """Content of a `URLContextCallStep`, as it arrives."""

    arguments: URLContextCallArguments | None = None
    """Which pages are fetched."""
    signature: str | None = None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["url_context_call"] = "url_context_call"
    """Always `url_context_call`."""


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
