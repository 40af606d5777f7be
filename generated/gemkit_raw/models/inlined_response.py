from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class InlinedResponse(JsonModel):
    """The result of one prompt of a batch: a response or an error."""

    __slots__ = (
        "error",
        "response",
        "metadata",
    )

    error: Status | None
    """Why the request failed."""
    response: GenerateContentResponse | None
    """The response to the request."""
    metadata: dict[str, Any] | None
    """The `metadata` of the request, unchanged."""

    def __init__(
        self,
        *,
        error: Status | None = None,
        response: GenerateContentResponse | None = None,
        metadata: dict[str, Any] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.error = error
        self.response = response
        self.metadata = metadata
        self._extra = additional_properties


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
