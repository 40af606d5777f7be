from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class BatchJsonlInputLine(JsonModel):
    """A line of a JSONL file with the prompts of a batch."""

    key: str | None = None
    """Anything that tells the lines apart, such as `request-1`. It comes back with the result."""
    request: GenerateContentRequest | None = None
    """The prompt, with its settings."""


from .generate_content_request import GenerateContentRequest  # noqa: E402

BatchJsonlInputLine.__json_in__ = {
    "key": ("key", None),
    "request": ("request", GenerateContentRequest.from_dict),
}
BatchJsonlInputLine.__json_out__ = (
    ("key", "key", None),
    ("request", "request", dump_model),
)
