from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .embed_content_request import EmbedContentRequest


class BatchEmbedContentsRequest(JsonModel):
    """Several contents to embed."""

    requests: list[EmbedContentRequest] | None = None
    """One request per content. Each names the model of the call."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            requests: Sequence[EmbedContentRequest] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "requests": ("requests", "list", "model", "EmbedContentRequest"),
    }
