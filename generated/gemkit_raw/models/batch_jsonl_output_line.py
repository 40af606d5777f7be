from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class BatchJsonlOutputLine(JsonModel):
    """A line of a JSONL file with the results of a batch of prompts: a response or an error."""

    __slots__ = (
        "key",
        "response",
        "error",
    )

    key: str | None
    """The `key` of the prompt."""
    response: GenerateContentResponse | None
    """The response to the prompt."""
    error: Status | None
    """Why the prompt failed."""

    def __init__(
        self,
        *,
        key: str | None = None,
        response: GenerateContentResponse | None = None,
        error: Status | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.key = key
        self.response = response
        self.error = error
        self._extra = additional_properties


from .generate_content_response import GenerateContentResponse  # noqa: E402
from .status import Status  # noqa: E402

BatchJsonlOutputLine.__json_in__ = {
    "key": ("key", None),
    "response": ("response", GenerateContentResponse.from_dict),
    "error": ("error", Status.from_dict),
}
BatchJsonlOutputLine.__json_out__ = (
    ("key", "key", None),
    ("response", "response", dump_model),
    ("error", "error", dump_model),
)
