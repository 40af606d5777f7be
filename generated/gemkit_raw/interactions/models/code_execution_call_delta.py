from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .code_execution_call_arguments import CodeExecutionCallArguments


class CodeExecutionCallDelta(JsonModel):
    """Content of a `CodeExecutionCallStep`, as it arrives."""

    arguments: CodeExecutionCallArguments | None = None
    """The code and its language."""
    signature: str | None = None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["code_execution_call"] = "code_execution_call"
    """Always `code_execution_call`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            arguments: CodeExecutionCallArguments | None = None,
            signature: str | None = None,
            type: Literal["code_execution_call"] = "code_execution_call",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "arguments": ("arguments", "model", "CodeExecutionCallArguments"),
        "signature": ("signature",),
        "type": ("type", "const"),
    }
