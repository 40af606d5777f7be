from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
)


class CodeExecution(JsonModel):
    """The code execution tool: the model writes code and the service runs it. It has no settings."""

    __slots__ = ("type",)

    type: Literal["code_execution"]
    """Always `code_execution`."""

    def __init__(
        self,
        *,
        type: Literal["code_execution"] = "code_execution",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self._extra = additional_properties


CodeExecution.__json_in__ = {
    "type": ("type", None),
}
CodeExecution.__json_out__ = (("type", "type", None),)
CodeExecution.__json_const__ = ("type",)
