from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class CodeExecution(JsonModel):
    """The code execution tool. It has no settings."""

    __slots__ = ()

    def __init__(
        self,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self._extra = additional_properties


CodeExecution.__json_in__ = {}
CodeExecution.__json_out__ = ()
