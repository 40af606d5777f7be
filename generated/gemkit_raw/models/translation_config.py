from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class TranslationConfig(JsonModel):
    """How speech is translated."""

    target_language_code: str | None = None
    """Language to translate into, as a BCP 47 code such as `es`."""
    echo_target_language: bool | None = None
    """Whether speech that is in the target language already is repeated. Otherwise there is silence for it."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            target_language_code: str | None = None,
            echo_target_language: bool | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "targetLanguageCode": ("target_language_code",),
        "echoTargetLanguage": ("echo_target_language",),
    }
