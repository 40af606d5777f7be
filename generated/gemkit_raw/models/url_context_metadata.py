from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .url_metadata import UrlMetadata


class UrlContextMetadata(JsonModel):
    """What the URL context tool fetched."""

    url_metadata: list[UrlMetadata] | None = None
    """The pages."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            url_metadata: Sequence[UrlMetadata] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "urlMetadata": ("url_metadata", "list", "model", "UrlMetadata"),
    }
