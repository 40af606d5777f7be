from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
)


class CodeExecutionResultDelta(JsonModel):
    """Content of a `CodeExecutionResultStep`, as it arrives."""

    __slots__ = (
        "result",
        "is_error",
        "signature",
        "type",
    )

    result: str | None
    """Output of the run, as plain text."""
    is_error: bool | None
    """Whether the run ended in an error, which `result` then tells about."""
    signature: str | None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["code_execution_result"]
    """Always `code_execution_result`."""

    def __init__(
        self,
        *,
        result: str | None = None,
        is_error: bool | None = None,
        signature: str | None = None,
        type: Literal["code_execution_result"] = "code_execution_result",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.result = result
        self.is_error = is_error
        self.signature = signature
        self.type = type
        self._extra = additional_properties


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
