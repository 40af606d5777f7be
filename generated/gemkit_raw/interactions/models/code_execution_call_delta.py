from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class CodeExecutionCallDelta(JsonModel):
    """Content of a `CodeExecutionCallStep`, as it arrives."""

    arguments: CodeExecutionCallArguments | None = None
    """The code and its language."""
    signature: str | None = None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["code_execution_call"] = "code_execution_call"
    """Always `code_execution_call`."""


from .code_execution_call_arguments import CodeExecutionCallArguments  # noqa: E402

CodeExecutionCallDelta.__json_in__ = {
    "arguments": ("arguments", CodeExecutionCallArguments.from_dict),
    "signature": ("signature", None),
    "type": ("type", None),
}
CodeExecutionCallDelta.__json_out__ = (
    ("arguments", "arguments", dump_model),
    ("signature", "signature", None),
    ("type", "type", None),
)
CodeExecutionCallDelta.__json_const__ = ("type",)
