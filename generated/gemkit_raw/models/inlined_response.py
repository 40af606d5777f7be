from __future__ import annotations

from typing import Any

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class InlinedResponse(JsonModel):
    """The result of one prompt of a batch: a response or an error."""

    error: Status | None = None
    """Why the request failed."""
    response: GenerateContentResponse | None = None
    """The response to the request."""
    metadata: dict[str, Any] | None = None
    """The `metadata` of the request, unchanged."""


from .generate_content_response import GenerateContentResponse  # noqa: E402
from .status import Status  # noqa: E402

InlinedResponse.__json_in__ = {
    "error": ("error", Status.from_dict),
    "response": ("response", GenerateContentResponse.from_dict),
    "metadata": ("metadata", None),
}
InlinedResponse.__json_out__ = (
    ("error", "error", dump_model),
    ("response", "response", dump_model),
    ("metadata", "metadata", None),
)
