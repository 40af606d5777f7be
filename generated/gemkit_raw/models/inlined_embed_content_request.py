from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class InlinedEmbedContentRequest(JsonModel):
    """One embedding request of a batch."""

    __slots__ = (
        "request",
        "metadata",
    )

    request: EmbedContentRequest | None
    """What to embed, and how."""
    metadata: dict[str, Any] | None
    """Anything that helps to tell requests apart. It comes back with the response."""

    def __init__(
        self,
        *,
        request: EmbedContentRequest | None = None,
        metadata: dict[str, Any] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.request = request
        self.metadata = metadata
        self._extra = additional_properties


from .embed_content_request import EmbedContentRequest  # noqa: E402

InlinedEmbedContentRequest.__json_in__ = {
    "request": ("request", EmbedContentRequest.from_dict),
    "metadata": ("metadata", None),
}
InlinedEmbedContentRequest.__json_out__ = (
    ("request", "request", dump_model),
    ("metadata", "metadata", None),
)
