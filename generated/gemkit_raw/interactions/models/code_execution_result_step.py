from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_any,
    dump_bytes,
    parse_bytes,
)

if TYPE_CHECKING:
    from .code_execution_result_step_result import CodeExecutionResultStepResult


@_define(kw_only=True, eq=False, repr=False)
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
