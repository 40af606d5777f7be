from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class LanguageHints(JsonModel):
    """Languages to expect in audio."""

    language_codes: list[str] | None = None
    """The languages, as BCP 47 codes.

    Deprecated."""


LanguageHints.__json_in__ = {
    "languageCodes": ("language_codes", None),
}
LanguageHints.__json_out__ = (("language_codes", "languageCodes", None),)
