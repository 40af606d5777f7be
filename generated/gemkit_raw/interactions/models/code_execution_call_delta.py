from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class CodeExecutionCallDelta(JsonModel):
    """Content of a `CodeExecutionCallStep`, as it arrives."""

    __slots__ = (
        "arguments",
        "signature",
        "type",
    )

    arguments: CodeExecutionCallArguments | None
    """The code and its language."""
    signature: str | None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["code_execution_call"]
    """Always `code_execution_call`."""

    def __init__(
        self,
        *,
        arguments: CodeExecutionCallArguments | None = None,
        signature: str | None = None,
        type: Literal["code_execution_call"] = "code_execution_call",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.arguments = arguments
        self.signature = signature
        self.type = type
        self._extra = additional_properties


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
