from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
)


class URLContext(JsonModel):
    """The URL context tool: the service reads the pages behind URLs in the input. It has no settings."""

    __slots__ = ("type",)

    type: Literal["url_context"]
    """Always `url_context`."""

    def __init__(
        self,
        *,
        type: Literal["url_context"] = "url_context",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self._extra = additional_properties


URLContext.__json_in__ = {
    "type": ("type", None),
}
URLContext.__json_out__ = (("type", "type", None),)
URLContext.__json_const__ = ("type",)
