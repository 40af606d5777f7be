from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class ExecutableCode(JsonModel):
    """Code written by the model for the code execution tool."""

    id: str | None = None
    """Id of the code; the result carries the same one."""
    language: Language | str | None = None
    """Programming language of `code`."""
    code: str | None = None
    """The source code."""


from .language import Language  # noqa: E402

ExecutableCode.__json_in__ = {
    "id": ("id", None),
    "language": ("language", parse_enum(Language)),
    "code": ("code", None),
}
ExecutableCode.__json_out__ = (
    ("id", "id", None),
    ("language", "language", None),
    ("code", "code", None),
)
