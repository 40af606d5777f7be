from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class CodeExecutionCallArguments(JsonModel):
    """Code that the model wrote, for the service to run."""

    code: str | None = None
    """The source code."""
    language: CodeLanguage | str | None = None
    """Language of `code`."""


from .code_language import CodeLanguage  # noqa: E402

CodeExecutionCallArguments.__json_in__ = {
    "code": ("code", None),
    "language": ("language", parse_enum(CodeLanguage)),
}
CodeExecutionCallArguments.__json_out__ = (
    ("code", "code", None),
    ("language", "language", None),
)
