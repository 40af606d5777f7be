from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class InputConfig(JsonModel):
    """Where the prompts of a batch are: in a file or right here. One of the two is set."""

    __slots__ = (
        "file_name",
        "requests",
    )

    file_name: str | None
    """Name of an uploaded JSONL file, such as `files/abc-123`. Each line is a `BatchJsonlInputLine`, with a `key`
    of one's own and a `request`."""
    requests: InlinedRequests | None
    """The prompts themselves, for small batches."""

    def __init__(
        self,
        *,
        file_name: str | None = None,
        requests: InlinedRequests | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.file_name = file_name
        self.requests = requests
        self._extra = additional_properties


from .inlined_requests import InlinedRequests  # noqa: E402

InputConfig.__json_in__ = {
    "fileName": ("file_name", None),
    "requests": ("requests", InlinedRequests.from_dict),
}
InputConfig.__json_out__ = (
    ("file_name", "fileName", None),
    ("requests", "requests", dump_model),
)
