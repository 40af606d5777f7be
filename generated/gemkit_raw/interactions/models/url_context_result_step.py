from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    dump_list,
    dump_model,
    parse_bytes,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
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


from .url_context_result import URLContextResult  # noqa: E402

URLContextResultStep.__json_in__ = {
    "call_id": ("call_id", None),
    "result": ("result", parse_list(URLContextResult.from_dict)),
    "is_error": ("is_error", None),
    "signature": ("signature", parse_bytes),
    "type": ("type", None),
}
URLContextResultStep.__json_out__ = (
    ("call_id", "call_id", None),
    ("result", "result", dump_list(dump_model)),
    ("is_error", "is_error", None),
    ("signature", "signature", dump_bytes),
    ("type", "type", None),
)
URLContextResultStep.__json_const__ = ("type",)
