from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel


class CodeExecution(JsonModel):
    """The code execution tool: the model writes code and the service runs it. It has no settings."""

    type: Literal["code_execution"] = "code_execution"
    """Always `code_execution`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["code_execution"] = "code_execution",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "type": ("type", "const"),
    }
