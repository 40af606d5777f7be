from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class BatchJsonlInputLine(JsonModel):
    """A line of a JSONL file with the prompts of a batch."""

    __slots__ = (
        "key",
        "request",
    )

    key: str | None
    """Anything that tells the lines apart, such as `request-1`. It comes back with the result."""
    request: GenerateContentRequest | None
    """The prompt, with its settings."""

    def __init__(
        self,
        *,
        key: str | None = None,
        request: GenerateContentRequest | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.key = key
        self.request = request
        self._extra = additional_properties


from .generate_content_request import GenerateContentRequest  # noqa: E402

BatchJsonlInputLine.__json_in__ = {
    "key": ("key", None),
    "request": ("request", GenerateContentRequest.from_dict),
}
BatchJsonlInputLine.__json_out__ = (
    ("key", "key", None),
    ("request", "request", dump_model),
)
