from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class URLContextResultDelta(JsonModel):
    """Content of a `URLContextResultStep`, as it arrives."""

    __slots__ = (
        "result",
        "is_error",
        "signature",
        "type",
    )

    result: list[URLContextResult] | None
    """The pages, and whether each could be read."""
    is_error: bool | None
    """Whether the fetch failed."""
    signature: str | None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["url_context_result"]
    """Always `url_context_result`."""

    def __init__(
        self,
        *,
        result: Sequence[URLContextResult] | None = None,
        is_error: bool | None = None,
        signature: str | None = None,
        type: Literal["url_context_result"] = "url_context_result",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.result = result
        self.is_error = is_error
        self.signature = signature
        self.type = type
        self._extra = additional_properties


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
