from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .language import Language


class ExecutableCode(JsonModel):
    """Code written by the model for the code execution tool."""

    id: str | None = None
    """Id of the code; the result carries the same one."""
    language: Language | str | None = None
    """Programming language of `code`."""
    code: str | None = None
    """The source code."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            language: Language | str | None = None,
            code: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "id": ("id",),
        "language": ("language", "enum", "Language"),
        "code": ("code",),
    }
