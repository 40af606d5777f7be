from __future__ import annotations

from typing import Any

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class InlinedRequest(JsonModel):
    """One prompt of a batch."""

    request: GenerateContentRequest | None = None
    """The prompt and how to answer it."""
    metadata: dict[str, Any] | None = None
    """Anything that helps to tell requests apart. It comes back with the response."""


from .generate_content_request import GenerateContentRequest  # noqa: E402

InlinedRequest.__json_in__ = {
    "request": ("request", GenerateContentRequest.from_dict),
    "metadata": ("metadata", None),
}
InlinedRequest.__json_out__ = (
    ("request", "request", dump_model),
    ("metadata", "metadata", None),
)
