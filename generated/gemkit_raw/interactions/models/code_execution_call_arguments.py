from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .code_language import CodeLanguage


class CodeExecutionCallArguments(JsonModel):
    """Code that the model wrote, for the service to run."""

    code: str | None = None
    """The source code."""
    language: CodeLanguage | str | None = None
    """Language of `code`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str | None = None,
            language: CodeLanguage | str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "code": ("code",),
        "language": ("language", "enum", "CodeLanguage"),
    }
