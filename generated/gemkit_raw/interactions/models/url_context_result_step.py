from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    dump_list,
    dump_model,
    parse_bytes,
    parse_list,
)


class URLContextResultStep(JsonModel):
    """What a fetch of pages gave. The text of the pages is not part of the step."""

    __slots__ = (
        "call_id",
        "result",
        "is_error",
        "signature",
        "type",
    )

    call_id: str | None
    """The `id` of the `URLContextCallStep` that the result belongs to."""
    result: list[URLContextResult] | None
    """The pages, and whether each could be read."""
    is_error: bool | None
    """Whether the fetch failed."""
    signature: str | bytes | None
    """Opaque bytes, set by the service to recognize the step. Send them back unchanged, in the step they came
    with."""
    type: Literal["url_context_result"]
    """Always `url_context_result`."""

    def __init__(
        self,
        *,
        call_id: str | None = None,
        result: Sequence[URLContextResult] | None = None,
        is_error: bool | None = None,
        signature: str | bytes | None = None,
        type: Literal["url_context_result"] = "url_context_result",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.call_id = call_id
        self.result = result
        self.is_error = is_error
        self.signature = signature
        self.type = type
        self._extra = additional_properties


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
