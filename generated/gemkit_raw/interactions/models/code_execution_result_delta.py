from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            result: str | None = None,
            is_error: bool | None = None,
            signature: str | None = None,
            type: Literal["code_execution_result"] = "code_execution_result",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "result": ("result",),
        "is_error": ("is_error",),
        "signature": ("signature",),
        "type": ("type", "const"),
    }
