from __future__ import annotations

from typing import Any

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class InlinedEmbedContentResponse(JsonModel):
    """The result of one embedding request of a batch: a response or an error."""

    error: Status | None = None
    """Why the request failed."""
    response: EmbedContentResponse | None = None
    """The response to the request."""
    metadata: dict[str, Any] | None = None
    """The `metadata` of the request, unchanged."""


from .embed_content_response import EmbedContentResponse  # noqa: E402
from .status import Status  # noqa: E402

InlinedEmbedContentResponse.__json_in__ = {
    "error": ("error", Status.from_dict),
    "response": ("response", EmbedContentResponse.from_dict),
    "metadata": ("metadata", None),
}
InlinedEmbedContentResponse.__json_out__ = (
    ("error", "error", dump_model),
    ("response", "response", dump_model),
    ("metadata", "metadata", None),
)
