from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class LanguageAuto(JsonModel):
    """Asks for detection of the spoken language. It has no fields."""

    __slots__ = ()

    def __init__(
        self,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self._extra = additional_properties


LanguageAuto.__json_in__ = {}
LanguageAuto.__json_out__ = ()
