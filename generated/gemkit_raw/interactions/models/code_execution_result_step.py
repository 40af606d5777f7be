from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_any,
    dump_bytes,
    parse_bytes,
)

if TYPE_CHECKING:
    from .code_execution_result_step_result import CodeExecutionResultStepResult


class CodeExecutionResultStep(JsonModel):
    """What running code of the model gave."""

    __slots__ = (
        "call_id",
        "result",
        "is_error",
        "signature",
        "type",
    )

    call_id: str | None
    """The `id` of the `CodeExecutionCallStep` that the result belongs to."""
    result: CodeExecutionResultStepResult | None
    """Output of the run."""
    is_error: bool | None
    """Whether the run ended in an error, which `result` then tells about."""
    signature: str | bytes | None
    """Opaque bytes, set by the service to recognize the step. Send them back unchanged, in the step they came
    with."""
    type: Literal["code_execution_result"]
    """Always `code_execution_result`."""

    def __init__(
        self,
        *,
        call_id: str | None = None,
        result: CodeExecutionResultStepResult | None = None,
        is_error: bool | None = None,
        signature: str | bytes | None = None,
        type: Literal["code_execution_result"] = "code_execution_result",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.call_id = call_id
        self.result = result
        self.is_error = is_error
        self.signature = signature
        self.type = type
        self._extra = additional_properties


from .code_execution_result_step_result import parse_code_execution_result_step_result  # noqa: E402

CodeExecutionResultStep.__json_in__ = {
    "call_id": ("call_id", None),
    "result": ("result", parse_code_execution_result_step_result),
    "is_error": ("is_error", None),
    "signature": ("signature", parse_bytes),
    "type": ("type", None),
}
CodeExecutionResultStep.__json_out__ = (
    ("call_id", "call_id", None),
    ("result", "result", dump_any),
    ("is_error", "is_error", None),
    ("signature", "signature", dump_bytes),
    ("type", "type", None),
)
CodeExecutionResultStep.__json_const__ = ("type",)
