from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class URLContextCallArguments(JsonModel):
    """Which pages to read."""

    __slots__ = ("urls",)

    urls: list[str] | None
    """Addresses of the pages."""

    def __init__(
        self,
        *,
        urls: Sequence[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.urls = urls
        self._extra = additional_properties


URLContextCallArguments.__json_in__ = {
    "urls": ("urls", None),
}
URLContextCallArguments.__json_out__ = (("urls", "urls", None),)
