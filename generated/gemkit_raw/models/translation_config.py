from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class TranslationConfig(JsonModel):
    """How speech is translated."""

    target_language_code: str | None = None
    """Language to translate into, as a BCP 47 code such as `es`."""
    echo_target_language: bool | None = None
    """Whether speech that is in the target language already is repeated. Otherwise there is silence for it."""


TranslationConfig.__json_in__ = {
    "targetLanguageCode": ("target_language_code", None),
    "echoTargetLanguage": ("echo_target_language", None),
}
TranslationConfig.__json_out__ = (
    ("target_language_code", "targetLanguageCode", None),
    ("echo_target_language", "echoTargetLanguage", None),
)
