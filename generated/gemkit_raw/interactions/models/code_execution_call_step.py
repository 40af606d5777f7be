from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    dump_model,
    parse_bytes,
)


@_define(kw_only=True, eq=False, repr=False)
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


from .code_execution_call_arguments import CodeExecutionCallArguments  # noqa: E402

CodeExecutionCallStep.__json_in__ = {
    "arguments": ("arguments", CodeExecutionCallArguments.from_dict),
    "id": ("id", None),
    "signature": ("signature", parse_bytes),
    "type": ("type", None),
}
CodeExecutionCallStep.__json_out__ = (
    ("arguments", "arguments", dump_model),
    ("id", "id", None),
    ("signature", "signature", dump_bytes),
    ("type", "type", None),
)
CodeExecutionCallStep.__json_const__ = ("type",)
