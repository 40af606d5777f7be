from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class URLContextCallArguments(JsonModel):
    """Which pages to read."""

    urls: list[str] | None = None
    """Addresses of the pages."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            urls: Sequence[str] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "urls": ("urls",),
    }
