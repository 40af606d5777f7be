from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class LanguageHints(JsonModel):
    """Languages to expect in audio."""

    __slots__ = ("language_codes",)

    language_codes: list[str] | None
    """The languages, as BCP 47 codes.

    Deprecated."""

    def __init__(
        self,
        *,
        language_codes: Sequence[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.language_codes = language_codes
        self._extra = additional_properties


LanguageHints.__json_in__ = {
    "languageCodes": ("language_codes", None),
}
LanguageHints.__json_out__ = (("language_codes", "languageCodes", None),)
