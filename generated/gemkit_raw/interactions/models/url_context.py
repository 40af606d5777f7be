from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel


class URLContext(JsonModel):
    """The URL context tool: the service reads the pages behind URLs in the input. It has no settings."""

    type: Literal["url_context"] = "url_context"
    """Always `url_context`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["url_context"] = "url_context",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "type": ("type", "const"),
    }
