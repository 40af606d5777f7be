from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .code_execution_result_step_result import CodeExecutionResultStepResult


class CodeExecutionResultStep(JsonModel):
    """What running code of the model gave."""

    call_id: str | None = None
    """The `id` of the `CodeExecutionCallStep` that the result belongs to."""
    result: CodeExecutionResultStepResult | None = None
    """Output of the run."""
    is_error: bool | None = None
    """Whether the run ended in an error, which `result` then tells about."""
    signature: str | bytes | None = None
    """Opaque bytes, set by the service to recognize the step. Send them back unchanged, in the step they came
    with."""
    type: Literal["code_execution_result"] = "code_execution_result"
    """Always `code_execution_result`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str | None = None,
            result: CodeExecutionResultStepResult | None = None,
            is_error: bool | None = None,
            signature: str | bytes | None = None,
            type: Literal["code_execution_result"] = "code_execution_result",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "call_id": ("call_id",),
        "result": ("result", "union", "code_execution_result_step_result"),
        "is_error": ("is_error",),
        "signature": ("signature", "base64"),
        "type": ("type", "const"),
    }
