from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class CodeExecution(JsonModel):
    """The code execution tool. It has no settings."""


CodeExecution.__json_in__ = {}
CodeExecution.__json_out__ = ()
