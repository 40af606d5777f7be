from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class TranslationConfig(JsonModel):
    """How speech is translated."""

    __slots__ = (
        "target_language_code",
        "echo_target_language",
    )

    target_language_code: str | None
    """Language to translate into, as a BCP 47 code such as `es`."""
    echo_target_language: bool | None
    """Whether speech that is in the target language already is repeated. Otherwise there is silence for it."""

    def __init__(
        self,
        *,
        target_language_code: str | None = None,
        echo_target_language: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.target_language_code = target_language_code
        self.echo_target_language = echo_target_language
        self._extra = additional_properties


TranslationConfig.__json_in__ = {
    "targetLanguageCode": ("target_language_code", None),
    "echoTargetLanguage": ("echo_target_language", None),
}
TranslationConfig.__json_out__ = (
    ("target_language_code", "targetLanguageCode", None),
    ("echo_target_language", "echoTargetLanguage", None),
)
