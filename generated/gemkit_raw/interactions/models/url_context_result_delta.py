from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
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


from .url_context_result import URLContextResult  # noqa: E402

URLContextResultDelta.__json_in__ = {
    "result": ("result", parse_list(URLContextResult.from_dict)),
    "is_error": ("is_error", None),
    "signature": ("signature", None),
    "type": ("type", None),
}
URLContextResultDelta.__json_out__ = (
    ("result", "result", dump_list(dump_model)),
    ("is_error", "is_error", None),
    ("signature", "signature", None),
    ("type", "type", None),
)
URLContextResultDelta.__json_const__ = ("type",)
