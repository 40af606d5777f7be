from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class TextPrompt(JsonModel):
    """A text prompt."""

    text: str | None = None
    """The text."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "text": ("text",),
    }
