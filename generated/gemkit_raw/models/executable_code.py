from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class ExecutableCode(JsonModel):
    """Code written by the model for the code execution tool."""

    __slots__ = (
        "id",
        "language",
        "code",
    )

    id: str | None
    """Id of the code; the result carries the same one."""
    language: Language | str | None
    """Programming language of `code`."""
    code: str | None
    """The source code."""

    def __init__(
        self,
        *,
        id: str | None = None,
        language: Language | str | None = None,
        code: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.language = language
        self.code = code
        self._extra = additional_properties


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
