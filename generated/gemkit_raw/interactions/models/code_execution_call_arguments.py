from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

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
    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


from .code_language import CodeLanguage  # noqa: E402

CodeExecutionCallArguments.__json_in__ = {
    "code": ("code", None),
    "language": ("language", parse_enum(CodeLanguage)),
}
CodeExecutionCallArguments.__json_out__ = (
    ("code", "code", None),
    ("language", "language", None),
)
