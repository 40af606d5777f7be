from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class CodeExecutionCallArguments(JsonModel):
    """Code that the model wrote, for the service to run."""

    __slots__ = (
        "code",
        "language",
    )

    code: str | None
    """The source code."""
    language: CodeLanguage | str | None
    """Language of `code`."""

    def __init__(
        self,
        *,
        code: str | None = None,
        language: CodeLanguage | str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.code = code
        self.language = language
        self._extra = additional_properties


from .code_language import CodeLanguage  # noqa: E402

CodeExecutionCallArguments.__json_in__ = {
    "code": ("code", None),
    "language": ("language", parse_enum(CodeLanguage)),
}
CodeExecutionCallArguments.__json_out__ = (
    ("code", "code", None),
    ("language", "language", None),
)
