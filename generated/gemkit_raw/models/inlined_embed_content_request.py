from __future__ import annotations

from typing import Any

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class InlinedEmbedContentRequest(JsonModel):
    """One embedding request of a batch."""

    request: EmbedContentRequest | None = None
    """What to embed, and how."""
    metadata: dict[str, Any] | None = None
    """Anything that helps to tell requests apart. It comes back with the response."""


from .embed_content_request import EmbedContentRequest  # noqa: E402

InlinedEmbedContentRequest.__json_in__ = {
    "request": ("request", EmbedContentRequest.from_dict),
    "metadata": ("metadata", None),
}
InlinedEmbedContentRequest.__json_out__ = (
    ("request", "request", dump_model),
    ("metadata", "metadata", None),
)
