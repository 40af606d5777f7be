from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

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
    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


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
