from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .code_execution_call_arguments import CodeExecutionCallArguments


class CodeExecutionCallStep(JsonModel):
    """Code that the model had the service run, with the `code_execution` tool."""

    arguments: CodeExecutionCallArguments | None = None
    """The code and its language."""
    id: str | None = None
    """Id of the call. The `CodeExecutionResultStep` with the same `call_id` holds its result."""
    signature: str | bytes | None = None
    """Opaque bytes, set by the service to recognize the step. Send them back unchanged, in the step they came
    with."""
    type: Literal["code_execution_call"] = "code_execution_call"
    """Always `code_execution_call`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            arguments: CodeExecutionCallArguments | None = None,
            id: str | None = None,
            signature: str | bytes | None = None,
            type: Literal["code_execution_call"] = "code_execution_call",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "arguments": ("arguments", "model", "CodeExecutionCallArguments"),
        "id": ("id",),
        "signature": ("signature", "base64"),
        "type": ("type", "const"),
    }
