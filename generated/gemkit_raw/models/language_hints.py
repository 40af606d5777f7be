from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class LanguageHints(JsonModel):
    """Languages to expect in audio."""

    language_codes: list[str] | None = None
    """The languages, as BCP 47 codes.

    Deprecated."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            language_codes: Sequence[str] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "languageCodes": ("language_codes",),
    }
