from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class GoogleSearchCallDelta(JsonModel):
    """Content of a `GoogleSearchCallStep`, as it arrives."""

    arguments: GoogleSearchCallArguments | None = None
    """What is searched for."""
    signature: str | None = None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["google_search_call"] = "google_search_call"
    """Always `google_search_call`."""


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
