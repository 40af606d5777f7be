from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class InlinedRequest(JsonModel):
    """One prompt of a batch."""

    __slots__ = (
        "request",
        "metadata",
    )

    request: GenerateContentRequest | None
    """The prompt and how to answer it."""
    metadata: dict[str, Any] | None
    """Anything that helps to tell requests apart. It comes back with the response."""

    def __init__(
        self,
        *,
        request: GenerateContentRequest | None = None,
        metadata: dict[str, Any] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.request = request
        self.metadata = metadata
        self._extra = additional_properties


from .generate_content_request import GenerateContentRequest  # noqa: E402

InlinedRequest.__json_in__ = {
    "request": ("request", GenerateContentRequest.from_dict),
    "metadata": ("metadata", None),
}
InlinedRequest.__json_out__ = (
    ("request", "request", dump_model),
    ("metadata", "metadata", None),
)
