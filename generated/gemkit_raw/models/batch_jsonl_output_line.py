from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class BatchJsonlOutputLine(JsonModel):
    """A line of a JSONL file with the results of a batch of prompts: a response or an error."""

    key: str | None = None
    """The `key` of the prompt."""
    response: GenerateContentResponse | None = None
    """The response to the prompt."""
    error: Status | None = None
    """Why the prompt failed."""


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
