from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .embed_text_request import EmbedTextRequest


class BatchEmbedTextRequest(JsonModel):
    """Texts to embed. Set either `texts` or `requests`."""

    texts: list[str] | None = None
    """The texts, up to 100. Excludes `requests`."""
    requests: list[EmbedTextRequest] | None = None
    """The texts as requests of their own. Excludes `texts`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            texts: Sequence[str] | None = None,
            requests: Sequence[EmbedTextRequest] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "texts": ("texts",),
        "requests": ("requests", "list", "model", "EmbedTextRequest"),
    }
