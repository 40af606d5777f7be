from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class CodeExecutionResultDelta(JsonModel):
    """Content of a `CodeExecutionResultStep`, as it arrives."""

    result: str | None = None
    """Output of the run, as plain text."""
    is_error: bool | None = None
    """Whether the run ended in an error, which `result` then tells about."""
    signature: str | None = None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["code_execution_result"] = "code_execution_result"
    """Always `code_execution_result`."""


CodeExecutionResultDelta.__json_in__ = {
    "result": ("result", None),
    "is_error": ("is_error", None),
    "signature": ("signature", None),
    "type": ("type", None),
}
CodeExecutionResultDelta.__json_out__ = (
    ("result", "result", None),
    ("is_error", "is_error", None),
    ("signature", "signature", None),
    ("type", "type", None),
)
CodeExecutionResultDelta.__json_const__ = ("type",)
