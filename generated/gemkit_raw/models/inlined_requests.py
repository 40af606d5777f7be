from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class InlinedRequests(JsonModel):
    """The prompts of a batch, as a list."""

    __slots__ = ("requests",)

    requests: list[InlinedRequest] | None
    """The prompts, in the order that the responses will have."""

    def __init__(
        self,
        *,
        requests: Sequence[InlinedRequest] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.requests = requests
        self._extra = additional_properties


from .inlined_request import InlinedRequest  # noqa: E402

InlinedRequests.__json_in__ = {
    "requests": ("requests", parse_list(InlinedRequest.from_dict)),
}
InlinedRequests.__json_out__ = (("requests", "requests", dump_list(dump_model)),)
