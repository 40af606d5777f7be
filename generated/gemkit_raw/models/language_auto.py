from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class LanguageAuto(JsonModel):
    """Asks for detection of the spoken language. It has no fields."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {}
