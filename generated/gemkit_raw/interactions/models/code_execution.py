from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class CodeExecution(JsonModel):
    """The code execution tool: the model writes code and the service runs it. It has no settings."""

    type: Literal["code_execution"] = "code_execution"
    """Always `code_execution`."""


CodeExecution.__json_in__ = {
    "type": ("type", None),
}
CodeExecution.__json_out__ = (("type", "type", None),)
CodeExecution.__json_const__ = ("type",)
