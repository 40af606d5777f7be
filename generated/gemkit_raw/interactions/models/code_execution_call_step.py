from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    dump_model,
    parse_bytes,
)


class CodeExecutionCallStep(JsonModel):
    """Code that the model had the service run, with the `code_execution` tool."""

    __slots__ = (
        "arguments",
        "id",
        "signature",
        "type",
    )

    arguments: CodeExecutionCallArguments | None
    """The code and its language."""
    id: str | None
    """Id of the call. The `CodeExecutionResultStep` with the same `call_id` holds its result."""
    signature: str | bytes | None
    """Opaque bytes, set by the service to recognize the step. Send them back unchanged, in the step they came
    with."""
    type: Literal["code_execution_call"]
    """Always `code_execution_call`."""

    def __init__(
        self,
        *,
        arguments: CodeExecutionCallArguments | None = None,
        id: str | None = None,
        signature: str | bytes | None = None,
        type: Literal["code_execution_call"] = "code_execution_call",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.arguments = arguments
        self.id = id
        self.signature = signature
        self.type = type
        self._extra = additional_properties


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
